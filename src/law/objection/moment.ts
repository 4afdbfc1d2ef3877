import type { Day } from '../calendar/day.ts';
import { chinaMoment } from '../calendar/moment.ts';
import { UNREAD, endState } from '../calendar/window-clock.ts';
import type { WindowClock } from '../calendar/window-clock.ts';
import { windowState } from '../calendar/window-state.ts';
import { lastMoment } from '../calendar/last-moment.ts';

/** Where a moment stands towards the window of a list; `doubtful`: its printed words leave open whether it is over. */
export type WindowMoment = 'before' | 'inside' | 'last-hours' | 'after' | 'doubtful' | 'unknown';

/** What can be done about a list at a moment. */
export interface ObjectionMoment {
  at: WindowMoment;
  /** Whether the text gives the right now; null where it cannot be told. */
  open: boolean | null;
  /** Whole hours until the window is over, rounded down; null outside the last day. */
  hoursLeft: number | null;
}

/** What decides about it: the right's duration, the window, and whether the award has been decided. */
export interface ObjectionWindow extends WindowClock {
  during: 'whole-review' | 'publicity';
  decided: boolean;
}

/**
 * Whether an objection is or can still become possible on a day, by the dates alone; a window whose end is not
 * known counts as running.
 */
export function mayStillObject({ during, decided, ...clock }: ObjectionWindow, on: Day): boolean {
  return !decided && (during === 'whole-review' || windowState(clock, on) !== 'closed');
}

const HOUR = 3_600_000;

/**
 * What is possible at an instant: an objection belongs to the window, or, where the text says so (巴州, art. 12),
 * to the whole review until the award is decided. The last 24 hours of a window are its last hours.
 * @param now milliseconds since 1970 in UTC
 */
export function objectionMoment(window: ObjectionWindow, now: number): ObjectionMoment {
  const at = windowMoment(window, now);
  const inside = at === 'inside' || at === 'last-hours';
  const byWindow = at === 'unknown' || at === 'doubtful' ? null : inside;
  return {
    at,
    open: window.during === 'whole-review' ? !window.decided : byWindow,
    hoursLeft: at === 'last-hours' ? Math.floor((endOf(window) - now) / HOUR) : null,
  };
}

/**
 * Whether the time for objections to a list is over, so that a paper about it reports facts and objects no more.
 * @param now milliseconds since 1970 in UTC
 */
export function isTimeOver(window: ObjectionWindow, now: number): boolean {
  const { at, open } = objectionMoment(window, now);
  return open === false && at !== 'before';
}

function windowMoment(window: ObjectionWindow, now: number): WindowMoment {
  const { from, until } = window;
  if (from !== null && now < Date.parse(`${from}T00:00:00+08:00`)) return 'before';
  if (until === null) return 'unknown';
  const end = endState({ ...window, until }, chinaMoment(new Date(now)));
  if (end === 'over') return 'after';
  if (from === null) return 'unknown';
  if (end !== 'ahead') return 'doubtful';
  return endOf(window) - now <= 24 * HOUR ? 'last-hours' : 'inside';
}

/** By the earlier of two readings: advice goes by it. */
function endOf({ until, safe = until ?? '', closes }: ObjectionWindow): number {
  return Date.parse(lastMoment(safe, closes === UNREAD ? undefined : closes).instant);
}
