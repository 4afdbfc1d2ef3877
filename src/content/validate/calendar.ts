import { addDays, weekday } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { OfficialYear } from '../../law/calendar/official-year.ts';
import { isWorking, officialCalendar } from '../../law/calendar/working-days.ts';
import type { CalendarFile } from '../../schemas/calendar.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { latest } from '../../model/record.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Report } from '../report.ts';

/** The ends of a printed window. */
interface PrintedWindow {
  from: Day | null;
  until: Day | null;
}

/** Days off in every year: 元旦, 劳动节, 国庆节 (全国年节及纪念日放假办法, art. 2). */
const FIXED_HOLIDAYS = ['01-01', '05-01', '10-01'];

/** Reports what in a year's table cannot be right, or contradicts the table the library has for that year. */
export function checkCalendar(
  file: CalendarFile,
  regions: readonly string[],
  name: string,
  library: readonly OfficialYear[],
  report: Report,
): void {
  const { year, holidays, makeUpWorkdays } = file;
  if (name !== `${year}.yaml`)
    report('calendar-year', ['year'], { found: year, expected: name });

  const first = `${year - 1}-12-01`;
  const last = `${year}-12-31`;
  const outside = (at: PropertyKey[], on: Day) => {
    if (on < first || on > last)
      report('calendar-outside', at, { found: on, expected: year });
  };
  for (const [index, { from, until }] of holidays.entries()) {
    outside(['holidays', index, 'from'], from);
    outside(['holidays', index, 'until'], until);
  }
  for (const [index, each] of (file.further ?? []).entries()) {
    outside(['further', index, 'from'], each.from);
    outside(['further', index, 'until'], each.until);
    each.regions?.forEach((found, at) => {
      if (!regions.includes(found))
        report('calendar-region', ['further', index, 'regions', at], { found, expected: regions });
    });
  }
  const isHoliday = (on: Day) => holidays.some(({ from, until }) => from <= on && on <= until);
  for (const [index, on] of makeUpWorkdays.entries()) {
    outside(['makeUpWorkdays', index], on);
    if (weekday(on) < 6 || isHoliday(on))
      report('calendar-workday', ['makeUpWorkdays', index], { found: on });
  }

  const absent = FIXED_HOLIDAYS.map((day) => `${year}-${day}`).filter((on) => !isHoliday(on));
  if (absent.length > 0)
    report('calendar-incomplete', ['holidays'], { expected: absent });

  const differing = differences(file, library);
  if (differing.length > 0)
    report('calendar-differs', ['year'], { found: differing, expected: year });
}

/**
 * Windows that need a year's table which is not held although it is out: a year's notice comes before the year begins, so
 * a record published in that year or later has no reason to be without it.
 */
export function checkYearsInUse(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
  years: readonly OfficialYear[],
): void {
  const held = new Set(years.map(({ year }) => year));
  for (const record of jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf))) {
    const revision = latest<{ publishedOn: Day | null; window?: PrintedWindow | null }>(record);
    const { publishedOn, window } = revision.data;
    const lacking = (['from', 'until'] as const).flatMap((end) => {
      const found = Number(window?.[end]?.slice(0, 4));
      return found && !held.has(found) && `${found}` <= (publishedOn ?? '') ? [{ end, found }] : [];
    });
    for (const { end, found } of lacking.slice(0, 1))
      folder.addAt('calendar-missing', revision.placeOf(['window', end]), { found });
  }
}

/** Days of a year the library knows on which it and the file disagree whether offices work. */
function differences(file: CalendarFile, library: readonly OfficialYear[]): Day[] {
  if (!library.some(({ year }) => year === file.year)) return [];
  const before = officialCalendar(library);
  const notice = { ...file, further: [] };
  const after = officialCalendar([...library.filter(({ year }) => year !== file.year), notice]);
  const days: Day[] = [];
  for (let on = `${file.year - 1}-12-01`; on <= `${file.year}-12-31`; on = addDays(on, 1))
    if (isWorking(before(on)) !== isWorking(after(on))) days.push(on);
  return days;
}
