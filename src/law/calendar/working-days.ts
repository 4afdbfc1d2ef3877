import { addDays, weekday, yearOf } from './day.ts';
import type { Day } from './day.ts';
import type { Holiday, HolidayNotice, OfficialYear } from './official-year.ts';

/** What a day is for those who count working days. */
export type DayState =
  | { kind: 'working-day' }
  | { kind: 'make-up-workday' }
  | { kind: 'weekend' }
  | {
      kind: 'holiday';
      name: string;
      notice: HolidayNotice | undefined;
      /** When it was ordered, of a holiday that the year's notice does not know. */
      announcedOn?: Day;
    }
  | { kind: 'unknown'; year: number };

/** Says of any day what it is; a day no official table covers is unknown, never guessed. */
export type Calendar = (day: Day) => DayState;

/**
 * A calendar from the State Council's yearly tables, with the holidays of the places named. With the table of 2026: 2026-10-05 (Monday) is a holiday,
 * 2026-10-10 (Saturday) a make-up workday, 2027-01-01 unknown.
 */
export function officialCalendar(
  years: readonly OfficialYear[],
  regions: readonly string[] = [],
): Calendar {
  const tables = [...years].sort((a, b) => a.year - b.year);
  const covered = new Set(tables.map(({ year }) => year));
  const named = new Map<Day, DayState>();
  const nameAll = ({ from, until }: Holiday, state: DayState) => {
    for (let on = from; on <= until; on = addDays(on, 1)) named.set(on, state);
  };
  for (const { holidays, makeUpWorkdays, notice } of tables) {
    for (const each of holidays) nameAll(each, { kind: 'holiday', name: each.name, notice });
    for (const on of makeUpWorkdays) named.set(on, { kind: 'make-up-workday' });
  }
  for (const each of tables.flatMap(({ further = [] }) => further)) {
    if (each.regions && !each.regions.some((region) => regions.includes(region))) continue;
    const { name, notice, announcedOn } = each;
    nameAll(each, { kind: 'holiday', name, notice, announcedOn });
  }
  return (day) => {
    const year = yearOf(day);
    const state = named.get(day);
    if (state) return state;
    if (!covered.has(year)) return { kind: 'unknown', year };
    return { kind: weekday(day) > 5 ? 'weekend' : 'working-day' };
  };
}

/** Whether offices work in this state; null where nobody can know. */
export function isWorking({ kind }: DayState): boolean | null {
  return kind === 'unknown' ? null : kind === 'working-day' || kind === 'make-up-workday';
}
