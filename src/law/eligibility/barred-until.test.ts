import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { barEnds, barVerdict, barredUntil } from './barred-until.ts';
import { expectedRound } from './rounds-passed.ts';

const none = { rounds: [], cycleYears: 2 };
const since = (on: string) => [{ from: 'decision', on }] as const;

describe('a bar in years', () => {
  it.each<[from: string, count: number, until: string, why: string]>([
    ['2021-11-20', 3, '2024-11-20', 'the anniversary'],
    ['2024-02-29', 3, '2027-02-28', 'the last of the month'],
    ['2024-02-29', 4, '2028-02-29', 'a leap year again'],
    ['2023-02-28', 1, '2024-02-28', 'the 28th'],
  ])('from %s for %i lasts until %s: %s', (from, count, until) => {
    expect(barredUntil(since(from), { count, unit: 'year' }, none)).toEqual({
      ...{ until, sureUntil: addDays(until, -1) },
      estimated: false,
    });
  });
});

describe('T7: three rounds are counted by the years of their calls', () => {
  const three = { count: 3, unit: 'round' } as const;
  it.each<[why: string, rounds: string[], cycleYears: number, sureUntil: string, until: string]>([
    ['no round is known', [], 2, '2023-12-31', '2025-12-31'],
    ['the award is given every year', [], 1, '2020-12-31', '2021-12-31'],
    ['only earlier rounds are known', ['2014-06-01', '2016-06-01'], 2, '2023-12-31', '2025-12-31'],
    ['the winning round itself is known', ['2018-06-01'], 2, '2023-12-31', '2025-12-31'],
    ['later rounds stand on the grid', ['2020-09-01', '2022-01-15'], 2, '2023-12-31', '2025-12-31'],
    ['a round came a year late', ['2020-09-01', '2023-01-15'], 2, '2024-12-31', '2026-12-31'],
    ['a round came a year early', ['2019-09-01'], 2, '2022-12-31', '2024-12-31'],
    ['three are known', ['2020-09-01', '2023-01-15', '2024-12-31'], 2, '2023-12-31', '2025-12-31'],
    ['a known one is no gap for those between', ['2024-09-01'], 2, '2023-12-31', '2025-12-31'],
    [
      'four are known, in any order',
      ['2026-10-10', '2025-12-31', '2023-01-15', '2020-09-01'],
      2,
      '2024-12-31',
      '2025-12-31',
    ],
  ])('%s: %j', (_, rounds, cycleYears, sureUntil, until) => {
    expect(barredUntil(since('2018-06-01'), three, { rounds, cycleYears })).toEqual({
      sureUntil,
      until,
      estimated: true,
    });
  });

  it('from the round named, where its decision came in a later year', () => {
    const grid = { rounds: ['2021-01-10'], cycleYears: 2 };
    const late = barredUntil(since('2021-01-10'), three, grid, 2020);
    expect(late).toMatchObject({ sureUntil: '2025-12-31', until: '2027-12-31' });
  });

  const ground = { code: 'none', fact: 'awards' } as const;
  it.each([
    ['2020-11-10', '2026-11-20', 'review'],
    ['2020-12-20', '2026-11-20', 'review'],
    ['2020-12-20', '2025-12-31', 'unmet'],
    ['2020-12-20', '2027-12-31', 'review'],
    ['2020-12-20', '2028-01-01', 'met'],
  ])('won %s, asked on %s: %s', (won, on, result) => {
    expect(barVerdict(on, barEnds(since(won), three, none), ground).result).toBe(result);
  });
});

it.each([
  [2027, 2, 2028, 'the next on the grid'],
  [2028, 2, 2028, 'that very year'],
  [2026, 2, 2028, 'the year already decided has none to come'],
  [2020, 2, 2028, 'none of the past is to come'],
  [2027, 1, 2027, 'every year'],
])('from %i in a cycle of %i a round is expected in %i: %s', (year, cycleYears, expected) => {
  expect(expectedRound(year, { rounds: ['2026-10-10', '2024-12-31'], cycleYears })).toBe(expected);
});

it('expects no round where none is on record', () => {
  expect(expectedRound(2027, none)).toBeNull();
});
