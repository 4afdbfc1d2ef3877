import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEAR_2026, anyLength, dayIn2026 } from '../../testing/calendars.ts';
import { countWindow } from './count-window.ts';
import type { WindowLength } from './count-window.ts';
import { addDays } from './day.ts';
import { isWorking, officialCalendar } from './working-days.ts';

const calendar = officialCalendar([YEAR_2026]);
const wd = (count: number): WindowLength => ({ count, unit: 'working-day' });
const days = (count: number): WindowLength => ({ count, unit: 'calendar-day' });

describe('working days', () => {
  it.each([
    ['2026-02-10', 7, '2026-02-26', '2026-02-25', 'over Spring Festival, with Saturday 14 worked'],
    ['2026-04-28', 7, '2026-05-11', '2026-05-09', 'over Labour Day, with Saturday 9 worked'],
    ['2026-09-28', 7, '2026-10-13', '2026-10-12', 'over National Day, with Saturday 10 worked'],
    ['2026-03-02', 5, '2026-03-09', '2026-03-06', 'a plain week from Monday'],
    ['2026-03-06', 1, '2026-03-09', '2026-03-06', 'one day from Friday'],
    ['2026-03-07', 1, '2026-03-09', '2026-03-09', 'from a Saturday both ways agree'],
    ['2026-10-01', 2, '2026-10-09', '2026-10-09', 'from a holiday both ways agree'],
    ['2026-10-10', 2, '2026-10-13', '2026-10-12', 'from a make-up workday, which may count'],
  ])('from %s, %i end on %s, or with the first day on %s: %s', (from, count, until, lenient) => {
    const window = countWindow(from, wd(count), calendar);
    expect([window.until, window.ifFirstDayCounts.until]).toEqual([until, lenient]);
  });
});

describe('calendar days', () => {
  it.each([
    ['2026-03-02', 7, '2026-03-09', '2026-03-09', 'an end on Sunday moves to Monday'],
    ['2026-03-03', 7, '2026-03-10', '2026-03-09', 'an end on a working day stays'],
    ['2026-02-07', 7, '2026-02-14', '2026-02-13', 'an end on a make-up Saturday stays'],
    ['2026-09-23', 7, '2026-09-30', '2026-09-29', 'holidays within count'],
    ['2026-09-24', 7, '2026-10-08', '2026-09-30', 'the first day of a holiday moves past it'],
    ['2026-09-30', 7, '2026-10-08', '2026-10-08', 'so does its last'],
    ['2026-09-18', 20, '2026-10-08', '2026-10-08', 'twenty days'],
  ])('from %s, %i end on %s, or with the first day on %s: %s', (from, count, until, lenient) => {
    const window = countWindow(from, days(count), calendar);
    expect([window.until, window.ifFirstDayCounts.until]).toEqual([until, lenient]);
  });

  it('leave out the days off the end moved over', () => {
    const { excluded } = countWindow('2026-09-27', days(7), calendar);
    expect(excluded.map(({ on }) => on)).toEqual([
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ]);
  });
});

describe('the strip of days', () => {
  it('numbers what counts and names what does not', () => {
    const { days: strip } = countWindow('2026-09-28', wd(7), calendar);
    expect(strip.map(({ on, state, number }) => [on.slice(5), state.kind, number])).toEqual([
      ['09-28', 'working-day', null],
      ['09-29', 'working-day', 1],
      ['09-30', 'working-day', 2],
      ['10-01', 'holiday', null],
      ['10-02', 'holiday', null],
      ['10-03', 'holiday', null],
      ['10-04', 'holiday', null],
      ['10-05', 'holiday', null],
      ['10-06', 'holiday', null],
      ['10-07', 'holiday', null],
      ['10-08', 'working-day', 3],
      ['10-09', 'working-day', 4],
      ['10-10', 'make-up-workday', 5],
      ['10-11', 'weekend', null],
      ['10-12', 'working-day', 6],
      ['10-13', 'working-day', 7],
    ]);
  });
});

describe('a year without an official table', () => {
  it.each<[string, WindowLength, string | null, string | null, number[], string]>([
    ['2026-12-28', wd(3), '2026-12-31', '2026-12-30', [], 'is not asked before it is needed'],
    ['2026-12-28', wd(4), null, '2026-12-31', [2027], 'leaves the stricter end unknown'],
    ['2026-12-28', wd(5), null, null, [2027], 'leaves both unknown'],
    ['2025-12-31', wd(1), '2026-01-04', null, [2025], 'leaves unknown only the end that needs it'],
    ['2029-03-01', wd(7), null, null, [2029], 'is named'],
    ['2029-12-28', wd(7), null, null, [2029, 2030], 'is named with the next one, if needed anyway'],
    ['2026-12-24', days(7), '2026-12-31', '2026-12-30', [], 'is no matter to earlier days'],
    [
      '2026-12-25',
      days(7),
      null,
      '2026-12-31',
      [2027],
      'hides whether offices work on the last day',
    ],
    [
      '2025-12-20',
      days(20),
      '2026-01-09',
      '2026-01-08',
      [],
      'hides nothing of days before the last',
    ],
  ])('from %s, %o: %s, %s, %o: it %s', (from, length, until, lenient, unknown) => {
    const window = countWindow(from, length, calendar);
    expect(window.until).toBe(until);
    expect(window.ifFirstDayCounts.until).toBe(lenient);
    expect(window.unknown).toEqual(unknown);
  });

  it('ends the strip before the first day of which nothing is known', () => {
    const { days: strip } = countWindow('2026-12-28', wd(7), calendar);
    expect(strip.map(({ on, number }) => [on, number])).toEqual([
      ['2026-12-28', null],
      ['2026-12-29', 1],
      ['2026-12-30', 2],
      ['2026-12-31', 3],
    ]);
  });
});

describe('whatever the first day and the length', () => {
  it('the counted days are as many as the length, and the last is a working day', () => {
    fc.assert(
      fc.property(dayIn2026, anyLength, (from, length) => {
        const window = countWindow(from, length, calendar);
        fc.pre(window.until !== null);
        const numbers = window.days.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(Array.from({ length: length.count }, (_, index) => index + 1));
        expect(window.days.at(-1)?.on).toBe(window.until);
        expect(isWorking(calendar(window.until ?? from))).toBe(true);
        expect(window.excluded.every(({ state }) => isWorking(state) === false)).toBe(true);
      }),
    );
  });

  it('counting the first day never ends later', () => {
    fc.assert(
      fc.property(dayIn2026, anyLength, (from, length) => {
        const { until, ifFirstDayCounts } = countWindow(from, length, calendar);
        fc.pre(until !== null && ifFirstDayCounts.until !== null);
        expect((ifFirstDayCounts.until ?? '') <= (until ?? '')).toBe(true);
      }),
    );
  });

  it('a later start or a greater length never ends earlier', () => {
    fc.assert(
      fc.property(dayIn2026, anyLength, (from, length) => {
        const end = (start: string, more: number) =>
          countWindow(start, { ...length, count: length.count + more }, calendar).until ?? '9999';
        expect(end(from, 0) <= end(addDays(from, 1), 0)).toBe(true);
        expect(end(from, 0) <= end(from, 1)).toBe(true);
      }),
    );
  });
});
