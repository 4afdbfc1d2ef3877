import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { inChina } from './china-day.ts';
import { isDay } from './is-day.ts';

/** A day in China, or a minute of it: `2026-11-20T09:00`. Moments sort as text. */
export type Moment = string;

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a day that exists, alone or with an hour of it: `2026-11-20`, `2026-11-20T09:00`. */
export function isDayOrMoment(text: string): boolean {
  const [day = '', hour, ...more] = text.split('T');
  return more.length === 0 && isDay(day) && (hour === undefined || HOUR.test(hour));
}

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** The hour that is written behind a day, `09:00`; null behind a day alone. */
export function hourOf(written: string): string | null {
  return written.length > 10 ? written.slice(11, 16) : null;
}

/** When what is dated with a day, with an hour or with an instant in China begins; a day begins at 00:00. */
export function beginningOf(written: string): Moment {
  return `${dayOf(written)}T${hourOf(written) ?? '00:00'}`;
}

/** The last minute of a day. */
export function endOfDay(day: Day): Moment {
  return `${day}T23:59`;
}

/** The first minute of the day after. */
export function nextMidnight(moment: Moment): Moment {
  return beginningOf(addDays(dayOf(moment), 1));
}

/** The minute it is in China at an instant, wherever the clock was read. */
export function chinaMoment(instant: Date): Moment {
  return inChina(instant).slice(0, 16);
}

/** A moment as an instant of RFC 3339: `2026-11-20T09:00:00+08:00`. */
export function instantOf(moment: Moment): string {
  return `${moment}:00+08:00`;
}
