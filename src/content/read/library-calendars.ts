import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addDays } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { Holiday, OfficialYear } from '../../law/calendar/official-year.ts';

/** A year as the package chinese-days writes it: day → `English,中文,days of statutory leave`. */
interface LibraryYear {
  holidays: Record<Day, string>;
  workdays: Record<Day, string>;
}

const { resolve } = createRequire(import.meta.url);

/** Names the notices use where the library shortens them. */
const FULL_NAMES: Record<string, string> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** The years whose tables the package chinese-days carries, ascending; nothing is said of any other year. */
export function libraryCalendars(): OfficialYear[] {
  const folder = join(dirname(resolve('chinese-days/package.json')), 'dist', 'years');
  const years = readdirSync(folder)
    .flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const tables = new Map(years.map((year) => [year, emptyYear(year)]));
  for (const year of years) {
    const own = tables.get(year) ?? emptyYear(year);
    const { holidays, workdays } = JSON.parse(
      readFileSync(join(folder, `${year}.json`), 'utf8'),
    ) as LibraryYear;
    const orderedBy = (on: Day, name: string) => tables.get(noticeYear(on, name)) ?? own;
    for (const [on, name] of namedDays(holidays))
      addHoliday(orderedBy(on, name).holidays, name, on);
    for (const [on, name] of namedDays(workdays)) orderedBy(on, name).makeUpWorkdays.push(on);
  }
  return [...tables.values()];
}

function namedDays(days: Record<Day, string>): [Day, string][] {
  return Object.entries(days)
    .map(([on, written]): [Day, string] => {
      const name = written.split(',')[1] ?? '';
      return [on, FULL_NAMES[name] ?? name];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** December days of a New Year holiday belong to the next year's notice. */
function noticeYear(on: Day, name: string): number {
  const year = Number(on.slice(0, 4));
  return name === '元旦' && on.slice(5, 7) === '12' ? year + 1 : year;
}

function addHoliday(holidays: Holiday[], name: string, on: Day): void {
  const last = holidays.at(-1);
  if (last?.name === name && addDays(last.until, 1) === on) last.until = on;
  else holidays.push({ name, from: on, until: on });
}

function emptyYear(year: number): OfficialYear {
  return { year, holidays: [], makeUpWorkdays: [] };
}
