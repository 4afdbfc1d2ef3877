import { dayNumber } from './day.ts';
import type { Day } from './day.ts';

/** Where a day stands to a window, both of whose ends are days of the window. */
export type DaysLeft =
  | { kind: 'ahead'; days: number }
  /** 0 on the last day itself. */
  | { kind: 'open'; days: number }
  | { kind: 'closed' };

/** Days from a day to a window's beginning or end: on 2026-11-20, until 2026-11-25 there are 5. */
export function daysLeft(today: Day, from: Day | null, until: Day): DaysLeft {
  if (from !== null && today < from)
    return { kind: 'ahead', days: dayNumber(from) - dayNumber(today) };
  if (today > until) return { kind: 'closed' };
  return { kind: 'open', days: dayNumber(until) - dayNumber(today) };
}

/** How much of a window is left on a day from which its last is so many days away: from 0 to 1, the day itself counted. */
export function shareLeft(days: number, from: Day, until: Day): number {
  return (days + 1) / (dayNumber(until) - dayNumber(from) + 1);
}
