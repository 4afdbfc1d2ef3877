import { awardState } from '../awards/award-state.ts';
import type { AwardState, WonAward } from '../awards/award-state.ts';
import type { Day } from './day.ts';
import { windowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';

/** The days a row's state hangs on, handed to the browser, which tells the state by its own day. */
export type ListClock =
  | { kind: 'window'; from: Day | null; until: Day | null }
  | { kind: 'award'; award: WonAward; validYears: number | null }
  | { kind: 'ban'; from: Day; until: Day | null }
  | { kind: 'named' }
  /** A list published without a time to object in, as no text orders one. */
  | { kind: 'no-window' };

export type BanState = 'no-ban' | 'banned' | 'ban-over';

/** Every state a row may be in. */
export type ListState = WindowState | AwardState['kind'] | BanState | 'no-award' | 'no-window';

/** The state of a row on a day. */
export function listState(clock: ListClock, on: Day): ListState {
  switch (clock.kind) {
    case 'window':
      return windowState(clock.from, clock.until, on);
    case 'award':
      return awardState(on, clock.award, clock.validYears).kind;
    case 'ban':
      if (clock.until === null) return 'no-ban';
      return on > clock.until ? 'ban-over' : 'banned';
    case 'named':
      return 'no-award';
    case 'no-window':
      return 'no-window';
  }
}
