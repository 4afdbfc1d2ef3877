import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryCalendars } from '../../content/read/library-calendars.ts';
import { anyLength, anyPortalDay } from '../../testing/calendars.ts';
import { countWindow } from './count-window.ts';
import type { WindowLength } from './count-window.ts';
import { addDays } from './day.ts';
import { judgeWindow } from './judge-window.ts';
import type { WindowVerdict } from './judge-window.ts';
import { officialCalendar } from './working-days.ts';

const calendar = officialCalendar(libraryCalendars());
const wd = 'working-day';
const day = 'calendar-day';

describe('windows printed on real notices', () => {
  it.each([
    ['汕头', '2022-04-18', '2022-04-22', day, 5, 4],
    ['汕头', '2022-04-18', '2022-04-22', wd, 5, 4],
    ['亳州', '2024-03-25', '2024-03-30', day, 6, 5],
    ['亳州', '2024-03-25', '2024-03-30', wd, 5, 4],
    ['芜湖', '2023-10-11', '2023-10-17', day, 7, 6],
    ['芜湖', '2023-10-11', '2023-10-17', wd, 5, 4],
    ['新疆', '2017-07-25', '2017-08-08', day, 15, 14],
    ['新疆', '2017-07-25', '2017-08-08', wd, 11, 10],
    ['河南', '2018-02-28', '2018-03-11', day, 12, 11],
    ['河南', '2018-02-28', '2018-03-11', wd, 8, 7],
    ['扬州', '2022-11-14', '2022-11-23', day, 10, 9],
    ['扬州', '2022-11-14', '2022-11-23', wd, 8, 7],
  ] as const)(
    '%s, %s to %s, in %s: %i with the first day, %i without',
    (_, from, until, unit, firstDayCounts, firstDayNotCounted) => {
      const { count } = judgeWindow(from, until, { count: 1, unit }, calendar);
      expect(count).toEqual({ firstDayCounts, firstDayNotCounted });
    },
  );
});

describe('the verdict', () => {
  it.each<[string, string, number, WindowLength['unit'], WindowVerdict, string]>([
    ['2024-03-25', '2024-03-30', 4, wd, 'meets-either-way', 'four are there without the first'],
    ['2024-03-25', '2024-03-30', 5, wd, 'only-if-first-day-counts', 'five only with it'],
    ['2024-03-25', '2024-03-30', 6, wd, 'too-short', 'six in no way'],
    ['2022-04-18', '2022-04-22', 4, day, 'meets-either-way', 'four calendar days'],
    ['2022-04-18', '2022-04-22', 5, day, 'only-if-first-day-counts', 'five calendar days'],
    ['2022-04-18', '2022-04-22', 6, day, 'too-short', 'six calendar days'],
    ['2024-03-30', '2024-04-03', 3, wd, 'meets-either-way', 'a Saturday start adds nothing'],
    ['2024-03-30', '2024-04-03', 4, wd, 'too-short', 'and so leaves no middle'],
    ['2024-04-03', '2024-04-03', 1, wd, 'only-if-first-day-counts', 'a single day'],
    ['2024-04-03', '2024-04-02', 1, day, 'too-short', 'an end before the start'],
    ['2029-03-01', '2029-03-09', 7, wd, 'unknown', 'no table for 2029'],
    ['2029-03-01', '2029-03-07', 8, wd, 'too-short', 'even if every day were worked'],
    ['2029-03-01', '2029-03-09', 7, day, 'meets-either-way', 'calendar days need no table'],
    ['2026-12-21', '2027-01-08', 8, wd, 'meets-either-way', 'reached before the unknown year'],
    ['2026-12-21', '2027-01-08', 9, wd, 'unknown', 'hangs on the unknown year'],
  ])('on %s to %s for %i %s is %s: %s', (from, until, count, unit, verdict) => {
    expect(judgeWindow(from, until, { count, unit }, calendar).verdict).toBe(verdict);
  });

  it('gives no count that hangs on a year without a table, and names the year', () => {
    const judged = judgeWindow('2026-12-21', '2027-01-08', { count: 8, unit: wd }, calendar);
    expect(judged.count).toEqual({ firstDayCounts: null, firstDayNotCounted: null });
    expect(judged.unknown).toEqual([2027]);
    expect(judged.days.filter(({ on }) => on > '2026-12-29').map(({ number }) => number)).toEqual([
      7,
      8,
      ...Array<null>(8).fill(null),
    ]);
  });

  it('reports an end on a day off apart from the verdict', () => {
    const judged = judgeWindow('2024-03-25', '2024-03-30', { count: 4, unit: wd }, calendar);
    expect(judged.endsOn).toEqual({ kind: 'weekend' });
    expect(judged.verdict).toBe('meets-either-way');
  });

  it('numbers the days with the first not counted', () => {
    const { days } = judgeWindow('2024-04-03', '2024-04-08', { count: 3, unit: wd }, calendar);
    expect(days.map(({ on, state, number }) => [on.slice(5), state.kind, number])).toEqual([
      ['04-03', 'working-day', null],
      ['04-04', 'holiday', null],
      ['04-05', 'holiday', null],
      ['04-06', 'holiday', null],
      ['04-07', 'make-up-workday', 1],
      ['04-08', 'working-day', 2],
    ]);
  });
});

describe('whatever the first day and the length', () => {
  it('a window counted the stricter way meets its length either way', () => {
    fc.assert(
      fc.property(anyPortalDay, anyLength, (from, length) => {
        const { until } = countWindow(from, length, calendar);
        fc.pre(until !== null);
        expect(judgeWindow(from, until ?? '', length, calendar).verdict).toBe('meets-either-way');
      }),
    );
  });

  it('a window counted with the first day meets its length at least that way', () => {
    fc.assert(
      fc.property(anyPortalDay, anyLength, (from, length) => {
        const { until } = countWindow(from, length, calendar).ifFirstDayCounts;
        fc.pre(until !== null);
        expect(['meets-either-way', 'only-if-first-day-counts']).toContain(
          judgeWindow(from, until ?? '', length, calendar).verdict,
        );
      }),
    );
  });

  it('a working-day window that ends a day earlier fails the stricter way', () => {
    fc.assert(
      fc.property(anyPortalDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const length = { count, unit: wd } as const;
        const { until } = countWindow(from, length, calendar);
        fc.pre(until !== null);
        expect(
          judgeWindow(from, addDays(until ?? '', -1), length, calendar).count.firstDayNotCounted,
        ).toBe(count - 1);
      }),
    );
  });
});
