import { describe, expect, it } from 'vitest';
import { barredUntil } from './barred-until.ts';

const none = { rounds: [], cycleYears: 2 };

describe('a bar in years', () => {
  it.each<[from: string, count: number, until: string, why: string]>([
    ['2021-11-20', 3, '2024-11-20', 'the anniversary'],
    ['2024-02-29', 3, '2027-02-28', 'the last of the month'],
    ['2024-02-29', 4, '2028-02-29', 'a leap year again'],
    ['2023-02-28', 1, '2024-02-28', 'the 28th'],
  ])('from %s for %i lasts until %s: %s', (from, count, until) => {
    expect(barredUntil(from, { count, unit: 'year' }, none)).toEqual({ until, estimated: false });
  });
});

describe('a bar of three rounds from 2018-06-01', () => {
  it.each<[why: string, rounds: string[], cycleYears: number, until: string, estimated: boolean]>([
    ['no round is known', [], 2, '2024-06-01', true],
    ['the award is given every year', [], 1, '2021-06-01', true],
    ['only earlier rounds are known', ['2014-06-01', '2016-06-01'], 2, '2024-06-01', true],
    ['the winning round itself does not count', ['2018-06-01'], 2, '2024-06-01', true],
    ['one later round is known', ['2018-06-01', '2020-09-01'], 2, '2024-09-01', true],
    ['two are known', ['2020-09-01', '2023-01-15'], 2, '2025-01-15', true],
    ['three are known', ['2020-09-01', '2023-01-15', '2024-12-31'], 2, '2024-12-31', false],
    [
      'a fourth changes nothing',
      ['2026-10-10', '2024-12-31', '2023-01-15', '2020-09-01'],
      2,
      '2024-12-31',
      false,
    ],
  ])('%s: %j', (_, rounds, cycleYears, until, estimated) => {
    const period = { count: 3, unit: 'round' } as const;
    expect(barredUntil('2018-06-01', period, { rounds, cycleYears })).toEqual({ until, estimated });
  });
});
