import { addDays } from '../../calendar/day.ts';
import { barredUntil } from '../barred-until.ts';
import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** Nothing of the sort within a period: barred up to and including its last day, met from the day after. */
export const noneWithin: DemandKind<DemandOf<'none-within'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, period }, situation) {
    const from = situation.facts[fact];
    if (from === undefined) return unanswered(fact);
    if (from === null) return because({ code: 'none', result: 'met', fact });
    const bar = barredUntil(from, period, situation);
    const { cycleYears } = situation;
    const reason = { code: 'none-within', fact, from, period, cycleYears, ...bar } as const;
    return because(
      situation.on > bar.until
        ? { ...reason, result: 'met' }
        : { ...reason, result: 'unmet', turnsOn: addDays(bar.until, 1) },
    );
  },
};
