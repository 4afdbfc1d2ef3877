import { current } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { exceptionOf } from './prize-exception.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * Each winner's prize is the sum the text states for its tier; a sum that was not published cannot be checked.
 * No money at all may have a lawful reason that no list prints (L21), so that is a note where the text has one.
 */
export const prize: Check = {
  code: 'prize',
  run(context) {
    const { winners } = context.round;
    if (!winners) return [];
    const law = lawOf(context);
    const unprinted = law.unprintedPrizeException();
    return current(winners).entries.flatMap((entry, index): AuditResult[] => {
      const rule = law.prize(entry.tier);
      const exception = exceptionOf(context, entry);
      if (!rule || (exception && !(exception.open && entry.prizePaid))) return [];
      const { name, prizePaid: paid } = entry;
      const detail = {
        at: ['entries', index, 'prizePaid'],
        rule,
        values: { name, paid: String(paid ?? ''), stated: String(rule.money ?? '') },
      };
      const say = (
        result: AuditResult['result'],
        reason: AuditResult['reason'],
        cites = rule.cites,
      ) => [auditResult('prize', winners, result, reason, { ...detail, rule: undefined, cites })];
      if (rule.money === null) return paid ? say('note', 'prize-without-rule') : [];
      if (paid === null) return say('cannot', 'prize-unknown');
      if (paid === rule.money) return say('met', 'prize-as-stated');
      return paid === 0 && unprinted
        ? say('note', 'prize-withheld', [...rule.cites, ...unprinted.cites])
        : say('unmet', 'prize-differs');
    });
  },
};
