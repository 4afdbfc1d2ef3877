import type { CountedDay, WindowLength } from './count-window.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { isWorking } from './working-days.ts';
import type { Calendar, DayState } from './working-days.ts';

/** Whether a printed window is as long as it must be. */
export type WindowVerdict =
  'meets-either-way' | 'only-if-first-day-counts' | 'too-short' | 'unknown';

/** A number of days, as far as it is certain. */
export interface Bounds {
  least: number;
  most: number;
}

/** A printed window measured against the length it must have. */
export interface JudgedWindow {
  from: Day;
  until: Day;
  required: WindowLength;
  /** Days of the required unit between the printed ends; null where a year without a table falls among them. */
  count: { firstDayCounts: number | null; firstDayNotCounted: number | null };
  /** The least and the most these counts can be. */
  bounds: { firstDayCounts: Bounds; firstDayNotCounted: Bounds };
  verdict: WindowVerdict;
  /** From the first day to the last, numbered with the first day not counted. */
  days: CountedDay[];
  /** What the printed last day is; reported apart from the verdict, which takes the window as printed. */
  endsOn: DayState;
  /** Years without an official table among the days, ascending. */
  unknown: number[];
}

/**
 * Judges a printed window by both ways of counting (Civil Code art. 201 ¶1 and common practice). Days of a year
 * without a table leave the verdict unknown only where they could change it.
 * 5 working days printed as 2024-03-25 to 2024-03-30 (a Saturday): 5 with the first day, 4 without it.
 */
export function judgeWindow(
  from: Day,
  until: Day,
  required: WindowLength,
  calendar: Calendar,
): JudgedWindow {
  const days: CountedDay[] = [];
  const unknown = new Set<number>();
  const all = { least: 0, most: 0 };
  let first = { least: 0, most: 0 };
  for (let on = from; on <= until; on = addDays(on, 1)) {
    const state = calendar(on);
    const counts = required.unit === 'calendar-day' ? true : isWorking(state);
    if (counts === null && state.kind === 'unknown') unknown.add(state.year);
    if (counts !== false) all.most += 1;
    if (counts === true) all.least += 1;
    if (on === from) first = { ...all };
    const numbered = counts === true && on > from && unknown.size === 0;
    days.push({ on, state, number: numbered ? all.least - first.least : null });
  }
  const rest = { least: all.least - first.least, most: all.most - first.most };
  return {
    from,
    until,
    required,
    count: { firstDayCounts: certain(all), firstDayNotCounted: certain(rest) },
    bounds: { firstDayCounts: all, firstDayNotCounted: rest },
    verdict: verdictOf(required.count, all, rest),
    days,
    endsOn: calendar(until),
    unknown: [...unknown].sort((a, b) => a - b),
  };
}

function certain({ least, most }: Bounds): number | null {
  return least === most ? least : null;
}

function verdictOf(needed: number, all: Bounds, rest: Bounds): WindowVerdict {
  if (rest.least >= needed) return 'meets-either-way';
  if (all.most < needed) return 'too-short';
  return all.least >= needed && rest.most < needed ? 'only-if-first-day-counts' : 'unknown';
}
