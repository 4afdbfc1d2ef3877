import type { DayLength } from '../../schemas/text.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { isWorking } from './working-days.ts';
import type { Calendar, DayState } from './working-days.ts';

/** A number of days; 工作日 and 日/天 are never merged, 自然日 counts as 日. Bound and word stand where a text states them. */
export type WindowLength = Pick<DayLength, 'count' | 'unit'> & Partial<DayLength>;

/** One day of a window, with its number where it counts. The first day has none (Civil Code art. 201). */
export interface CountedDay {
  on: Day;
  state: DayState;
  number: number | null;
}

/** Where a window of a given length ends, by both ways of counting. */
export interface CountedWindow {
  from: Day;
  length: WindowLength;
  /** Last day when the first is not counted: the stricter way. Null where a needed year has no table. */
  until: Day | null;
  ifFirstDayCounts: { until: Day | null };
  /** From the first day to the last, or to the day before the first of which nothing is known. */
  days: CountedDay[];
  /** Days after the first that do not count. */
  excluded: CountedDay[];
  /** Years without an official table that the count needs in any case, ascending. */
  unknown: number[];
}

/**
 * Counts a window from its first day. The first day does not count (Civil Code art. 201 ¶1); practice often
 * counts it, so that end is given too. An end on a day off moves to the next working day (art. 203 ¶1, by
 * analogy): the day off then does not count and the working day takes its number.
 * 7 working days from 2026-09-28 end on 2026-10-13, with the first day counted on 2026-10-12.
 */
export function countWindow(from: Day, length: WindowLength, calendar: Calendar): CountedWindow {
  const strict = run(addDays(from, 1), length, calendar);
  const lenient = run(from, length, calendar);
  const known = strict.until === null ? untilUnknown(strict.days) : strict.days;
  const first: CountedDay = { on: from, state: calendar(from), number: null };
  return {
    from,
    length,
    until: strict.until,
    ifFirstDayCounts: { until: lenient.until },
    days: [first, ...known],
    excluded: known.filter((day) => day.number === null),
    unknown: [...new Set([...strict.unknown, ...lenient.unknown])].sort((a, b) => a - b),
  };
}

/** Walks from the first day that may count to the last. Unknown days count, so that no year is asked in vain. */
function run(first: Day, { count, unit }: WindowLength, calendar: Calendar) {
  const days: CountedDay[] = [];
  const unknown: number[] = [];
  let counted = 0;
  for (let on = first; counted < count; on = addDays(on, 1)) {
    const state = calendar(on);
    const mustWork = unit === 'working-day' || counted === count - 1;
    if (mustWork && state.kind === 'unknown') unknown.push(state.year);
    const counts = !mustWork || isWorking(state) !== false;
    days.push({ on, state, number: counts ? ++counted : null });
  }
  return { days, unknown, until: unknown.length > 0 ? null : (days[days.length - 1]?.on ?? null) };
}

function untilUnknown(days: CountedDay[]): CountedDay[] {
  const end = days.findIndex(({ state }) => state.kind === 'unknown');
  return end < 0 ? days : days.slice(0, end);
}
