import { describe, expect, it } from 'vitest';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { addDays, weekday } from '../../law/calendar/day.ts';
import { isWorking, officialCalendar } from '../../law/calendar/working-days.ts';
import { libraryCalendars } from './library-calendars.ts';

const years = libraryCalendars();
const calendar = officialCalendar(years);

it('knows every year from 2004 to 2026, and no other', () => {
  expect(years.map(({ year }) => year)).toEqual(
    Array.from({ length: 23 }, (_, index) => 2004 + index),
  );
  expect(calendar('2003-12-31').kind).toBe('unknown');
  expect(calendar('2027-01-01').kind).toBe('unknown');
});

it('says of 2026 what the notice says, in the notice’s names', () => {
  const { holidays, makeUpWorkdays } = YEAR_2026;
  expect(years.at(-1)).toEqual({ year: 2026, holidays, makeUpWorkdays });
});

it('counts a New Year holiday that begins in December to the notice of the new year', () => {
  const [of2022, of2023] = [2022, 2023].map((wanted) => years.find(({ year }) => year === wanted));
  expect(of2023?.holidays[0]).toEqual({ name: '元旦', from: '2022-12-31', until: '2023-01-02' });
  expect(of2022?.holidays.at(-1)?.name).toBe('国庆节');
});

describe('in every year', () => {
  it.each(years)('$year, make-up workdays are weekend days on which offices work', (year) => {
    for (const on of year.makeUpWorkdays) {
      expect(weekday(on), on).toBeGreaterThan(5);
      expect(calendar(on).kind, on).toBe('make-up-workday');
    }
  });

  it.each(years)('$year, offices work on 243 to 252 days', ({ year }) => {
    let worked = 0;
    for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1))
      if (isWorking(calendar(on))) worked += 1;
    // 104 or so weekend days and 10 (until 2007), 11 or, from 2025, 13 days of statutory leave.
    expect(worked).toBeGreaterThanOrEqual(243);
    expect(worked).toBeLessThanOrEqual(252);
  });
});
