import { addDays } from '../../calendar/day.ts';
import { barredUntil } from '../barred-until.ts';
import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf, Reason } from '../verdict.ts';

/** No win of this award within a period, in the tiers named or in any; counted from the decision. */
export const notAwardedWithin: DemandKind<DemandOf<'not-awarded-within'>> = {
  facts: () => ['awards'],
  judge({ period, tiers }, situation) {
    const { facts, on, cycleYears } = situation;
    const fact = 'awards';
    if (facts.awards === undefined) return unanswered(fact);
    const reasons = facts.awards
      .filter((award) => !tiers || tiers.includes(award.tier))
      .map((award): Reason => {
        const bar = barredUntil(award.on, period, situation);
        const reason = { code: 'awarded', fact, award, period, cycleYears, ...bar } as const;
        return on > bar.until
          ? { ...reason, result: 'met' }
          : { ...reason, result: 'unmet', turnsOn: addDays(bar.until, 1) };
      });
    if (reasons.length === 0) return because({ code: 'none', result: 'met', fact });
    const barred = reasons.some((reason) => reason.result === 'unmet');
    return { result: barred ? 'unmet' : 'met', reasons };
  },
};
