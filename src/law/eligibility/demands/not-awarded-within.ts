import { barEnds, barOf, barVerdict } from '../barred-until.ts';
import { startsOf } from '../../readings/starts-from.ts';
import { because, composed, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** No win of this award within a period, in the tiers named or in any; counted from the decision. */
export const notAwardedWithin: DemandKind<DemandOf<'not-awarded-within'>> = {
  facts: () => ['awards'],
  judge({ period, tiers, ...text }, situation) {
    const { facts, on, cycleYears } = situation;
    const fact = 'awards';
    if (facts.awards === undefined) return unanswered(fact);
    const counting = facts.awards.filter((award) => !tiers || tiers.includes(award.tier));
    if (counting.length === 0) return because({ code: 'none', result: 'met', fact });
    return composed(
      counting.map((award) => {
        const starts = startsOf(text, award.on, award.publishedOn);
        const ends = barEnds(starts, period, situation, award.round);
        const reason = {
          code: 'awarded',
          fact,
          award,
          period,
          cycleYears,
          ...barOf(ends, period),
        } as const;
        return barVerdict(on, ends, reason);
      }),
      (results) => (results.includes('unmet') ? 'unmet' : 'met'),
    );
  },
};
