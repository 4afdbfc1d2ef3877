import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Reading, StartDay } from './reading.ts';

/** A day from which a bar may run. */
export interface Start {
  from: StartDay;
  on: Day;
  /** The day itself counts for certain: the first of a year. */
  counts?: true;
}

/**
 * The last day of a bar of some years by every tenable reading: its first day counts or does not, and it runs from
 * any of the days given (one, where the text names it; a year it runs from has one reading). Five years from 2021-06-15 end on 2026-06-15, or with the
 * first day counted on 2026-06-14.
 */
export function lastBarredDays(starts: readonly Start[], years: number): Reading<Day>[] {
  const distinct = starts.filter(
    ({ on }, index) => starts.findIndex((each) => each.on === on) === index,
  );
  return distinct.flatMap(({ from, on, counts }) =>
    (counts ? [true] : [false, true]).map((counted): Reading<Day> => ({
      says: [
        ...(distinct.length > 1 ? [{ by: 'start', from } as const] : []),
        ...(counts ? [] : [{ by: 'first-day', counted } as const]),
      ],
      result: addDays(addYears(on, years), counted ? -1 : 0),
    })),
  );
}
