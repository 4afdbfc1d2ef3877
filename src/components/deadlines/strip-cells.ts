import type { CountedDay } from '../../law/calendar/count-window.ts';
import { weekday } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { isWorking } from '../../law/calendar/working-days.ts';
import { dayStateWords } from '../../messages/days/days.ts';

/** One day of the strip, ready to print. */
export interface StripCell {
  on: Day;
  /** 1 (Monday) to 7 (Sunday). */
  weekday: number;
  month: string;
  date: string;
  /** Whether a sighted reader needs the month spelled out: on the first day shown and on each month's first. */
  opensMonth: boolean;
  number: number | null;
  /** 国庆节, 周末, 调休上班; null for an ordinary day that counts. */
  name: string | null;
  first: boolean;
  last: boolean;
  /** The last day if the first one counts, where that is another day. */
  lenientLast: boolean;
}

/** Prepares the days of a window; the ends are those of either way of counting, null where unknown. */
export function stripCells(
  days: readonly CountedDay[],
  ends: { until: Day | null; ifFirstDayCounts: Day | null },
): StripCell[] {
  return days.map(({ on, state, number }, index) => {
    const ordinary =
      state.kind === 'working-day' || (number !== null && isWorking(state) === false);
    return {
      on,
      weekday: weekday(on),
      month: String(Number(on.slice(5, 7))),
      date: String(Number(on.slice(8))),
      opensMonth: index === 0 || on.endsWith('-01'),
      number,
      name: ordinary ? null : dayStateWords(state),
      first: index === 0,
      last: on === ends.until,
      lenientLast: on === ends.ifFirstDayCounts && on !== ends.until,
    };
  });
}
