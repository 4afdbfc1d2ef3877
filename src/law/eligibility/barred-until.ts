import { addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../../schemas/text.ts';
import type { Bar, Situation } from './verdict.ts';

/**
 * The last day on which something still bars: the N-th anniversary, that day included (Civil Code art. 202 by
 * analogy: 2021-11-20 with 3 years bars until 2024-11-20). Rounds are those decided after the day; rounds not
 * yet on record are reckoned from the last one known, or from the day itself, by the award's cycle.
 */
export function barredUntil(
  from: Day,
  { count, unit }: Period,
  { rounds, cycleYears }: Pick<Situation, 'rounds' | 'cycleYears'>,
): Bar {
  if (unit === 'year') return { until: addYears(from, count), estimated: false };
  const later = rounds
    .filter((round) => round > from)
    .sort()
    .slice(0, count);
  const missing = count - later.length;
  return { until: addYears(later.at(-1) ?? from, missing * cycleYears), estimated: missing > 0 };
}
