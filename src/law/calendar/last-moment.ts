import type { Day } from './day.ts';
import { UNREAD } from './window-clock.ts';
import type { WindowClock } from './window-clock.ts';
import { addDays } from './day.ts';

/** When a period is over, in China's time. */
export interface LastMoment {
  on: Day;
  /** `24:00`, or the hour at which the office closes. */
  time: string;
  /** The same moment as an instant: `2026-10-14T00:00:00+08:00`. */
  instant: string;
}

/**
 * The last moment of a period's last day: 24:00; where papers are handed in at an office, its closing time
 * (Civil Code art. 203 ¶2).
 * @param closesAt closing time of the office that day, `HH:MM`
 */
export function lastMoment(on: Day, closesAt?: string): LastMoment {
  return closesAt === undefined
    ? { on, time: '24:00', instant: `${addDays(on, 1)}T00:00:00+08:00` }
    : { on, time: closesAt, instant: `${on}T${closesAt}:00+08:00` };
}

/** The last moment of a window by the earlier reading; null where its end or the hour of its end is not known. */
export function lastMomentOf({ until, safe, closes }: WindowClock): LastMoment | null {
  const last = safe ?? until;
  return last === null || closes === UNREAD ? null : lastMoment(last, closes);
}
