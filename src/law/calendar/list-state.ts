import { awardState } from '../awards/award-state.ts';
import type { AwardState, WonAward } from '../awards/award-state.ts';
import type { Day } from './day.ts';
import { windowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';
import type { WindowClock } from './window-clock.ts';
import { dayOf } from './moment.ts';
import type { Moment } from './moment.ts';

/** The days a row's state hangs on, handed to the browser, which tells the state by its own day. */
export type ListClock =
  | ({ kind: 'window' } & WindowClock)
  | { kind: 'award'; award: WonAward; validYears: number | null }
  /** `sureUntil`: the last day that every reading of the text bars; absent where `until` is sure. */
  | { kind: 'ban'; from: Day; until: Day | null; sureUntil?: Day | null }
  | { kind: 'named' }
  /** A list published without a time to object in, as no text orders one. */
  | { kind: 'no-window' };

export type BanState = 'no-ban' | 'banned' | 'ban-open' | 'ban-over';

/** Every state a row may be in. */
export type ListState = WindowState | AwardState['kind'] | BanState | 'no-award' | 'no-window';

function banState(
  { until, sureUntil = until }: Extract<ListClock, { kind: 'ban' }>,
  on: Day,
): BanState {
  if (until === null) return 'no-ban';
  if (on > until) return 'ban-over';
  return sureUntil !== null && on <= sureUntil ? 'banned' : 'ban-open';
}

/** The state of a row at a moment; a day alone is its beginning. */
export function listState(clock: ListClock, now: Moment): ListState {
  const on = dayOf(now);
  switch (clock.kind) {
    case 'window':
      return windowState(clock, now);
    case 'award':
      return awardState(on, clock.award, clock.validYears).kind;
    case 'ban':
      return banState(clock, on);
    case 'named':
      return 'no-award';
    case 'no-window':
      return 'no-window';
  }
}
