import { dayOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { endState } from './window-clock.ts';
import type { WindowClock } from './window-clock.ts';

/** Where a moment stands towards a printed window. */
export type WindowState = 'upcoming' | 'open' | 'closed' | 'unknown';

/**
 * Whether a window, both ends included, is open. An end that is not printed, or whose hour is not understood, says
 * nothing: only what the other end settles is known. Of two readings of the end the later one keeps it open.
 */
export function windowState(clock: WindowClock, now: Moment): WindowState {
  const { from, until } = clock;
  if (from !== null && dayOf(now) < from) return 'upcoming';
  const end = until === null ? null : endState({ ...clock, until }, now);
  if (end === 'over') return 'closed';
  return from === null || end === null || end === 'unread' ? 'unknown' : 'open';
}
