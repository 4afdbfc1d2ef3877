import { decidedBy } from '../../law/awards/award-history.ts';
import { winsAgain } from '../../law/awards/earlier-awards.ts';
import { current } from '../../model/record.ts';
import type { AuditReason, AuditResult, AuditValues, AuditVerdict } from '../result.ts';
import { exceptionOf } from './prize-exception.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * Each winner's prize is the sum the text states for its tier, or within its ceiling; of what a repeat winner gets,
 * a sum for the first time says nothing. A sum that was not published cannot be checked.
 * No money at all may have a lawful reason that no list prints (L21), so that is a note where the text has one.
 */
export const prize: Check = {
  code: 'prize',
  run(context) {
    const { winners } = context.round;
    if (!winners || !context.rules) return [];
    const law = lawOf(context);
    const unprinted = law.unprintedPrizeException();
    const decided = decidedBy(current(winners)) ?? '';
    return current(winners).entries.flatMap((entry, index): AuditResult[] => {
      const rule = law.prize(entry.tier);
      const exception = exceptionOf(context, entry);
      if (exception && !(exception.open && entry.prizePaid)) return [];
      const { name, prizePaid: paid } = entry;
      const stated = rule?.money ?? null;
      const say = <R extends AuditReason>(
        result: AuditVerdict,
        reason: R,
        values: AuditValues[R],
        cites = rule?.cites ?? [],
      ) => {
        const at = ['entries', index, 'prizePaid'];
        return [auditResult('prize', winners, result, reason, { at, cites, values })];
      };
      if (stated === null) return paid ? say('note', 'prize-without-rule', { name, paid }) : [];
      if (paid === null) return say('cannot', 'prize-unknown', { name });
      if (rule?.firstTime && winsAgain(context, rule, entry, decided) !== 'no')
        return paid === 0 ? [] : say('note', 'prize-first-time', { name, paid });
      if (rule?.bound && paid <= stated) return say('met', 'prize-within', { name, paid, stated });
      if (paid === stated) return say('met', 'prize-as-stated', { name, paid });
      return paid === 0 && unprinted
        ? say('note', 'prize-withheld', { name, stated }, [
            ...(rule?.cites ?? []),
            ...unprinted.cites,
          ])
        : say('unmet', 'prize-differs', { name, paid, stated });
    });
  },
};
