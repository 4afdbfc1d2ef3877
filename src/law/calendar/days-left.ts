import { dayNumber } from './day.ts';
import type { Day } from './day.ts';
import { dayOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { endState } from './window-clock.ts';
import type { EndingClock } from './window-clock.ts';

/** Where a moment stands to a window, both of whose ends are days of the window. */
export type DaysLeft =
  | { kind: 'ahead'; days: number }
  /** 0 on the last day itself, which may end at an hour; of two readings of the end, by the earlier one. */
  | { kind: 'open'; days: number; at?: string }
  /** Over by one reading, or on the last day at an hour that is not understood. */
  | { kind: 'unsure' }
  | { kind: 'closed' };

/** Days to a window's beginning or end: on 2026-11-20, until 2026-11-25 there are 5. */
export function daysLeft(now: Moment, clock: EndingClock): DaysLeft {
  const { from, until, safe = until, closes } = clock;
  const today = dayOf(now);
  if (from !== null && today < from)
    return { kind: 'ahead', days: dayNumber(from) - dayNumber(today) };
  const end = endState(clock, now);
  if (end === 'over') return { kind: 'closed' };
  if (end !== 'ahead') return { kind: 'unsure' };
  const days = dayNumber(safe) - dayNumber(today);
  return { kind: 'open', days, ...(days === 0 && closes !== undefined ? { at: closes } : {}) };
}

/** How much of a window is left on a day from which its last is so many days away: from 0 to 1, the day itself counted. */
export function shareLeft(
  days: number,
  { from, until, safe = until }: EndingClock & { from: Day },
): number {
  return (days + 1) / (dayNumber(safe) - dayNumber(from) + 1);
}
