import { yearOf } from '../../calendar/day.ts';
import { firstYearAfterRounds } from '../rounds-passed.ts';
import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** No award of these tiers in so many rounds one after the other: 连续两届获得提名奖的，不得再申报提名奖. */
export const notInARow: DemandKind<DemandOf<'not-in-a-row'>> = {
  facts: () => ['awards'],
  judge({ tiers, times }, situation) {
    const fact = 'awards';
    const { awards } = situation.facts;
    if (awards === undefined) return unanswered(fact);
    const held = awards.filter(({ tier }) => tiers.includes(tier));
    const years = [...new Set(held.map(({ on, round = yearOf(on) }) => round))].sort();
    const run = years.find((_, from) =>
      years.slice(from, from + times).every((year, index, all) => {
        const before = all[index - 1];
        return before === undefined
          ? all.length === times
          : firstYearAfterRounds(1, before, situation) === year;
      }),
    );
    return because({ code: 'in-a-row', fact, times, result: run === undefined ? 'met' : 'unmet' });
  },
};
