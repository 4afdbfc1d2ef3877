import { addDays, yearOf } from '../calendar/day.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { Day } from '../calendar/day.ts';
import type { Lasting } from '../../schemas/text.ts';
import { lastBarredDays } from '../readings/last-barred-days.ts';
import type { Start } from '../readings/last-barred-days.ts';
import type { Reading } from '../readings/reading.ts';
import { firstYearAfterRounds } from './rounds-passed.ts';
import type { RoundGrid } from './rounds-passed.ts';
import { fromReadings } from './verdict.ts';
import type { Bar, Ground, Result, Verdict } from './verdict.ts';

/** Whether a period is counted in rounds. */
export const isInRounds = (span: Lasting): boolean => span !== 'ever' && span.unit === 'round';

/**
 * The last day on which something still bars, by every tenable reading. Years end with the anniversary, or the day
 * before where the first day counts. Rounds are counted by the years of their calls; whether the round something
 * happened in is one of them, no text says (L9(五), L25): three rounds from 2020 in a cycle of two years bar until
 * the end of 2025, or until the end of 2027.
 * @param starts the days it may run from; rounds are counted from the first of them
 * @param round the year of the round it happened in, where that is not the year of the day
 */
export function barEnds(
  starts: readonly [Start, ...Start[]],
  period: Lasting,
  grid: RoundGrid,
  round = yearOf(starts[0].on),
): readonly Reading<Day>[] {
  if (period === 'ever') return [{ says: [], result: ENDLESS }];
  const { count, unit } = period;
  if (unit === 'year') return lastBarredDays(starts, count);
  const later = { ...grid, rounds: grid.rounds.filter((each) => each > starts[0].on) };
  return [false, true].map((counted) => {
    const over = firstYearAfterRounds(counted ? count : count + 1, round, later);
    return { says: [{ by: 'own-round', counted }], result: `${over - 1}-12-31` };
  });
}

/** How long something bars in short: by the longest reading and by the shortest. */
export function barredUntil(...asked: Parameters<typeof barEnds>): Bar {
  return barOf(barEnds(...asked), asked[1]);
}

/** The last barred days in short. */
export function barOf(ends: readonly Reading<Day>[], period: Lasting): Bar {
  const days = ends.map(({ result }) => result).sort();
  const [sureUntil, until] = [days[0], days[days.length - 1]];
  if (sureUntil === undefined || until === undefined) throw new RangeError('a bar has an end');
  return { until, sureUntil, estimated: isInRounds(period) };
}

/** What a bar comes to on a day, reading by reading. */
export function barVerdict(on: Day, ends: readonly Reading<Day>[], ground: Ground): Verdict {
  const readings = ends.map(({ says, result }): Reading<Result> => ({
    says,
    result: on > result ? 'met' : 'unmet',
  }));
  const { result } = fromReadings(readings, []);
  const [turnsOn] = ends
    .filter((end) => end.result !== ENDLESS)
    .map((end) => addDays(end.result, 1))
    .filter((day) => day > on)
    .sort();
  const reason = { ...ground, result };
  return fromReadings(readings, [turnsOn === undefined ? reason : { ...reason, turnsOn }]);
}
