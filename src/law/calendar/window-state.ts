import type { Day } from './day.ts';

/** Where a day stands towards a printed window. */
export type WindowState = 'upcoming' | 'open' | 'closed' | 'unknown';

/**
 * Whether a window, both ends included, is open on a day. An end that is not printed says nothing: only what
 * the other end settles is known.
 */
export function windowState(from: Day | null, until: Day | null, on: Day): WindowState {
  if (from !== null && on < from) return 'upcoming';
  if (until !== null && on > until) return 'closed';
  return from === null || until === null ? 'unknown' : 'open';
}
