import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, dayNumber, weekday } from './day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.integer({ min: -40_000, max: 40_000 });

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-20', 20_777],
  ])('of %s is %i', (day, expected) => {
    expect(dayNumber(day)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29', 'a leap year'],
    ['2023-02-28', 1, '2023-03-01', 'a common year'],
    ['2000-02-28', 1, '2000-02-29', 'divisible by 400'],
    ['1900-02-28', 1, '1900-03-01', 'divisible by 100 only'],
    ['2024-12-31', 1, '2025-01-01', 'over new year'],
    ['2025-01-01', -1, '2024-12-31', 'and back'],
    ['2024-03-10', 365, '2025-03-10', 'a year'],
    ['2018-08-22', 0, '2018-08-22', 'no day at all'],
  ])('counts from %s by %i to %s: %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('goes as far back as it went forth, and days apart are the days added', () => {
    fc.assert(
      fc.property(anyDay, count, (day, days) => {
        const there = addDays(day, days);
        expect(addDays(there, -days)).toBe(day);
        expect(dayNumber(there) - dayNumber(day)).toBe(days);
      }),
    );
  });

  it('keeps days in the order of their text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other));
      }),
    );
  });
});

it.each([
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['1900-01-01', 1],
  ['2024-02-29', 4],
  ['2026-11-21', 6],
  ['2026-11-22', 7],
  ['2026-11-23', 1],
])('%s is day %i of its week', (day, expected) => {
  expect(weekday(day)).toBe(expected);
});

describe('addYears', () => {
  it.each([
    ['2020-09-22', 5, '2025-09-22', 'the same day'],
    ['2020-02-29', 5, '2025-02-28', 'no 29 February: the last of the month'],
    ['2020-02-29', 4, '2024-02-29', 'a leap year again'],
    ['2096-02-29', 4, '2100-02-28', '2100 is no leap year'],
    ['2023-02-28', 1, '2024-02-28', 'the 28th stays the 28th'],
    ['2020-12-31', 1, '2021-12-31', 'the end of a year'],
    ['2020-01-31', -1, '2019-01-31', 'back'],
  ])('goes from %s by %i years to %s: %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected);
  });

  it('keeps month and day, 29 February apart', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 99 }), (day, years) => {
        const later = addYears(day, years);
        expect(Number(later.slice(0, 4)) - Number(day.slice(0, 4))).toBe(years);
        expect([day.slice(5), '02-28']).toContain(later.slice(5));
        if (day.slice(5) !== '02-29') expect(later.slice(5)).toBe(day.slice(5));
      }),
    );
  });
});

describe.each(['Pacific/Honolulu', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Europe/London'])(
  'on a machine in %s',
  (zone) => {
    it('gives the same days', () => {
      const module = pathToFileURL(fileURLToPath(new URL('day.ts', import.meta.url))).href;
      const script = `
        const { addDays, addYears, dayNumber } = await import(${JSON.stringify(module)});
        console.log(JSON.stringify([
          Intl.DateTimeFormat().resolvedOptions().timeZone,
          dayNumber('2024-03-31'), addDays('2024-03-30', 1), addDays('2024-10-27', 1), addYears('2020-02-29', 1),
        ]));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(JSON.parse(output)).toEqual([zone, 19_813, '2024-03-31', '2024-10-28', '2021-02-28']);
    });
  },
);
