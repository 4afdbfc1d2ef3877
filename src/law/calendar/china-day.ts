import type { Day } from './day.ts';

const HOUR = 3_600_000;
const AHEAD = 8 * HOUR;

/** The calendar day in China at a moment: UTC+8 all year, whatever zone the clock was read in. */
export function chinaDay(moment: Date): Day {
  return new Date(moment.getTime() + AHEAD).toISOString().slice(0, 10);
}
