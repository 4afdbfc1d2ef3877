import { addDays } from '../../calendar/day.ts';
import type { Day } from '../../calendar/day.ts';
import { lastBarredDays } from '../../readings/last-barred-days.ts';
import type { Reading } from '../../readings/reading.ts';
import { barredUntil } from '../barred-until.ts';
import { because, fromReadings, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf, Result } from '../verdict.ts';

/**
 * Nothing of the sort within a period: barred up to and including its last day, met from the day after. On the
 * anniversary itself it depends on whether the first day counts, which no text says.
 */
export const noneWithin: DemandKind<DemandOf<'none-within'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, period }, situation) {
    const from = situation.facts[fact];
    if (from === undefined) return unanswered(fact);
    if (from === null) return because({ code: 'none', result: 'met', fact });
    const bar = barredUntil(from, period, situation);
    const { on, cycleYears } = situation;
    const ends: readonly Reading<Day>[] =
      period.unit === 'year'
        ? lastBarredDays([{ from: 'decision', on: from }], period.count)
        : [{ says: [], result: bar.until }];
    const readings = ends.map(({ says, result }): Reading<Result> => ({
      says,
      result: on > result ? 'met' : 'unmet',
    }));
    const { result } = fromReadings(readings, []);
    const [turnsOn] = ends
      .map((end) => addDays(end.result, 1))
      .filter((day) => day > on)
      .sort();
    const reason = { code: 'none-within', result, fact, from, period, cycleYears, ...bar } as const;
    return fromReadings(readings, [turnsOn === undefined ? reason : { ...reason, turnsOn }]);
  },
};
