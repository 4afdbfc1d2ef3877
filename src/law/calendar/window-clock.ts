import type { Day } from './day.ts';
import { dayOf, hourOf } from './moment.ts';
import type { Moment } from './moment.ts';

/** A window as clocks are told of it, in the page and in the browser. */
export interface WindowClock {
  from: Day | null;
  /** The last day on which it may be open: of two readings the later. */
  until: Day | null;
  /** The last day by the earlier reading, where there are two: advice goes by it. */
  safe?: Day;
  /** The hour at which the last day ends, `12:00`, or UNREAD; left out where the day ends with itself, at 24:00. */
  closes?: string;
}

/** In place of an hour whose printed words are not understood: no last moment is known then. */
export const UNREAD = '?';

/** A window whose last day is known. */
export type EndingClock = WindowClock & { until: Day };

/**
 * Whether a window's end has come: `late`: only by the earlier of two readings; `unread`: on its last day, whose hour
 * is not understood. A day alone asks for the beginning of that day.
 */
export type EndState = 'ahead' | 'late' | 'unread' | 'over';

/** Where a moment stands towards the end of a window. */
export function endState({ until, safe = until, closes }: EndingClock, now: Moment): EndState {
  const day = dayOf(now);
  if (day > until) return 'over';
  if (day > safe) return 'late';
  if (day < until || closes === undefined) return 'ahead';
  if (closes === UNREAD) return 'unread';
  return (hourOf(now) ?? '') >= closes ? 'over' : 'ahead';
}

/** A clock whose end is known; null of another. */
export function endingClock(clock: WindowClock): EndingClock | null {
  const { until } = clock;
  return until === null ? null : { ...clock, until };
}
