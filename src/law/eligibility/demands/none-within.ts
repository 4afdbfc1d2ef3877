import { barEnds, barOf, barVerdict } from '../barred-until.ts';
import { startsOf } from '../../readings/starts-from.ts';
import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/**
 * Nothing of the sort within a period: barred up to and including its last day, met from the day after. Which day is
 * the last may depend on how the text is read.
 */
export const noneWithin: DemandKind<DemandOf<'none-within'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, period, ...text }, situation) {
    const from = situation.facts[fact];
    if (from === undefined) return unanswered(fact);
    if (from === null) return because({ code: 'none', result: 'met', fact });
    const { on, cycleYears } = situation;
    const ends = barEnds(startsOf(text, from, null), period, situation);
    const reason = {
      code: 'none-within',
      fact,
      from,
      period,
      cycleYears,
      ...barOf(ends, period),
    } as const;
    return barVerdict(on, ends, reason);
  },
};
