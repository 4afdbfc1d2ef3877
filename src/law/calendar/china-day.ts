import type { Day } from './day.ts';

const HOUR = 3_600_000;
const AHEAD = 8 * HOUR;

/** The calendar day in China at a moment: UTC+8 all year, whatever zone the clock was read in. */
export function chinaDay(moment: Date): Day {
  return inChina(moment).slice(0, 10);
}

/** What the clock in China shows at a moment, `2026-11-20T09:00:00.000Z` with a Z that means nothing. */
export function inChina(moment: Date): string {
  return new Date(moment.getTime() + AHEAD).toISOString();
}
