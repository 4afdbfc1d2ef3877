import { addDays, weekday } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { OfficialYear } from '../../law/calendar/official-year.ts';
import { isWorking, officialCalendar } from '../../law/calendar/working-days.ts';
import type { CalendarFile } from '../../schemas/calendar.ts';
import type { Report } from '../report.ts';

/** Days off in every year: 元旦, 劳动节, 国庆节 (全国年节及纪念日放假办法, art. 2). */
const FIXED_HOLIDAYS = ['01-01', '05-01', '10-01'];

/** Reports what in a year's table cannot be right, or contradicts the table the library has for that year. */
export function checkCalendar(
  file: CalendarFile,
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

/** Days of a year the library knows on which it and the file disagree whether offices work. */
function differences(file: CalendarFile, library: readonly OfficialYear[]): Day[] {
  if (!library.some(({ year }) => year === file.year)) return [];
  const before = officialCalendar(library);
  const after = officialCalendar([...library.filter(({ year }) => year !== file.year), file]);
  const days: Day[] = [];
  for (let on = `${file.year - 1}-12-01`; on <= `${file.year}-12-31`; on = addDays(on, 1))
    if (isWorking(before(on)) !== isWorking(after(on))) days.push(on);
  return days;
}
