import type { Day } from '../calendar/day.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';

/** The days on which real rounds of an award were decided; samples never count as law. */
export function decisionDays(rounds: readonly Round[]): Day[] {
  return rounds.flatMap(({ winners }) =>
    winners && !winners.sample ? [current(winners).decidedOn] : [],
  );
}
