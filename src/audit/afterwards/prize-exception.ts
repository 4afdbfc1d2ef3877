import { current } from '../../model/record.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditReason, AuditResult, AuditValues, AuditVerdict } from '../result.ts';
import type { NoMoney } from './reasons.ts';
import { decidedBy } from '../../law/awards/award-history.ts';
import { winsAgain } from '../../law/awards/earlier-awards.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** Winners the text gives no money to (fully state-funded, repeat winners, winners on re-review) get none. */
export const prizeException: Check = {
  code: 'prize-exception',
  run(context) {
    const { winners } = context.round;
    if (!winners) return [];
    return current(winners).entries.flatMap((entry, index): AuditResult[] => {
      const found = exceptionOf(context, entry);
      if (!found) return [];
      const { rule, winner, open } = found;
      const { name, prizePaid: paid } = entry;
      const say = <R extends AuditReason>(
        result: AuditVerdict,
        reason: R,
        values: AuditValues[R],
      ) => {
        const at = ['entries', index, 'prizePaid'];
        return [auditResult('prize-exception', winners, result, reason, { at, rule, values })];
      };
      if (paid === null) return say('cannot', 'prize-unknown', { name });
      if (paid === 0) return say('met', 'no-prize-kept', { name, winner });
      return open
        ? say('note', 'no-prize-open', { name, winner, paid })
        : say('unmet', 'no-prize-broken', { name, winner, paid });
    });
  },
};

/**
 * The exception a winner falls under, and whether the text leaves open that it does: B18 ¶2 and W6 do not say
 * whether they reach nominations. 同年上级奖项 (L21) stands on no record and is never assumed.
 */
export function exceptionOf(
  context: AuditContext,
  entry: WinnerEntry,
): { rule: RuleOf<'prize-exception'>; winner: NoMoney; open: boolean } | undefined {
  const { winners } = context.round;
  const before = (winners && decidedBy(current(winners))) ?? '';
  const highest = context.rules?.tiers[0]?.id;
  for (const rule of lawOf(context).of('prize-exception')) {
    const { winner } = rule;
    if (winner === 'higher-award-same-year') continue;
    const again =
      winner === 'repeat-winner'
        ? winsAgain(context, rule, { ...entry, reReview: false }, before)
        : 'no';
    const applies =
      again !== 'no' ||
      (winner === 'state-funded' && entry.stateFunded) ||
      (winner === 're-review-winner' && entry.reReview);
    if (applies)
      return {
        rule,
        winner,
        open: again === 'open' || (rule.appliesTo === 'open' && entry.tier !== highest),
      };
  }
  return undefined;
}
