import { describe, expect, it } from 'vitest';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { Facts } from '../../model/facts.ts';
import { judge } from './judge.ts';
import type { Result, Situation } from './verdict.ts';

function situation(facts: Facts, on = '2026-11-20', rounds: string[] = []): Situation {
  return { facts, on, rounds, cycleYears: 2 };
}

describe('a plain fact', () => {
  it.each<[Demand, Facts, Result]>([
    [{ kind: 'is-true', fact: 'licensed' }, { licensed: true }, 'met'],
    [{ kind: 'is-true', fact: 'licensed' }, { licensed: false }, 'unmet'],
    [{ kind: 'is-true', fact: 'licensed' }, {}, 'unknown'],
    [{ kind: 'is-false', fact: 'onAbnormalList' }, { onAbnormalList: false }, 'met'],
    [{ kind: 'is-false', fact: 'onAbnormalList' }, { onAbnormalList: true }, 'unmet'],
    [{ kind: 'is-false', fact: 'onAbnormalList' }, {}, 'unknown'],
    [{ kind: 'judged', fact: 'leadingInIndustry' }, { leadingInIndustry: true }, 'review'],
    [{ kind: 'judged', fact: 'leadingInIndustry' }, { leadingInIndustry: false }, 'unmet'],
    [{ kind: 'judged', fact: 'leadingInIndustry' }, {}, 'unknown'],
  ])('%j of %j is %s', (demand, facts, result) => {
    expect(judge(demand, situation(facts)).result).toBe(result);
  });
});

describe('a choice, a rank, an amount', () => {
  const legal: Demand = {
    kind: 'one-of',
    fact: 'legalForm',
    values: ['legal-person', 'non-legal-person'],
  };
  const rank: Demand = { kind: 'rank-at-most', fact: 'industryRank', rank: 5 };
  const amount: Demand = { kind: 'at-least', fact: 'selfReportYears', count: 3 };

  it.each<[Demand, Facts, Result]>([
    [legal, { legalForm: 'legal-person' }, 'met'],
    [legal, { legalForm: 'non-legal-person' }, 'met'],
    [legal, { legalForm: 'branch-or-internal' }, 'unmet'],
    [legal, {}, 'unknown'],
    [rank, { industryRank: 5 }, 'met'],
    [rank, { industryRank: 6 }, 'unmet'],
    [rank, {}, 'unknown'],
    [amount, { selfReportYears: 3 }, 'met'],
    [amount, { selfReportYears: 2.9 }, 'unmet'],
    [amount, {}, 'unknown'],
  ])('%j of %j is %s', (demand, facts, result) => {
    expect(judge(demand, situation(facts)).result).toBe(result);
  });
});

describe('years since a day', () => {
  it.each<[from: string, years: number, on: string, result: Result, why: string]>([
    ['2021-11-20', 5, '2026-11-20', 'met', 'the anniversary counts'],
    ['2021-11-21', 5, '2026-11-20', 'unmet', 'one day short'],
    ['2020-02-29', 5, '2025-02-28', 'met', 'no 29 February: the last of the month'],
    ['2020-02-29', 5, '2025-02-27', 'unmet', 'the day before'],
    ['2020-02-29', 4, '2024-02-28', 'unmet', 'there is a 29 February'],
    ['2020-02-29', 4, '2024-02-29', 'met', 'and it is the anniversary'],
    ['2020-02-28', 4, '2024-02-28', 'met', 'the 28th stays the 28th'],
    ['2021-12-31', 1, '2022-12-31', 'met', 'the end of a year'],
    ['2021-12-31', 1, '2022-12-30', 'unmet', 'the day before the end'],
    ['2026-11-21', 1, '2026-11-20', 'unmet', 'not yet begun'],
  ])('%s and %i years are on %s %s: %s', (from, years, on, result) => {
    const demand: Demand = { kind: 'years-since', fact: 'operatingSince', years };
    expect(judge(demand, situation({ operatingSince: from }, on)).result).toBe(result);
  });

  it('names the day that brings it', () => {
    const demand: Demand = { kind: 'years-since', fact: 'operatingSince', years: 5 };
    expect(judge(demand, situation({ operatingSince: '2024-02-29' })).reasons).toEqual([
      {
        code: 'years-since',
        result: 'unmet',
        fact: 'operatingSince',
        from: '2024-02-29',
        years: 5,
        reachedOn: '2029-02-28',
        turnsOn: '2029-02-28',
      },
    ]);
  });

  it.each<[Facts, Result]>([
    [{ excellenceModelSince: '2026-11-20' }, 'met'],
    [{ excellenceModelSince: '2026-11-21' }, 'unmet'],
    [{}, 'unknown'],
  ])('or merely begun: %j is %s', (facts, result) => {
    const demand: Demand = { kind: 'begun', fact: 'excellenceModelSince' };
    expect(judge(demand, situation(facts)).result).toBe(result);
  });
});

describe('nothing within a period', () => {
  const years = { count: 3, unit: 'year' } as const;
  const rounds = { count: 3, unit: 'round' } as const;

  it.each<[last: string | null, on: string, result: Result, why: string]>([
    ['2023-11-20', '2026-11-19', 'unmet', 'the day before the anniversary still bars'],
    ['2023-11-20', '2026-11-20', 'review', 'on it all hangs on the first day'],
    ['2023-11-20', '2026-11-21', 'met', 'the day after'],
    ['2024-02-29', '2027-02-28', 'review', 'the last of the month takes its place'],
    ['2024-02-29', '2027-03-01', 'met', 'the day after the last of the month'],
    ['2023-12-31', '2026-12-31', 'review', 'the end of a year is an anniversary'],
    ['2023-12-31', '2027-01-01', 'met', 'over new year'],
    ['2026-11-20', '2026-11-20', 'unmet', 'the very day'],
    [null, '2026-11-20', 'met', 'never'],
  ])('last on %s, asked on %s: %s, for %s', (last, on, result) => {
    const demand: Demand = { kind: 'none-within', fact: 'lastAccidentOn', period: years };
    expect(judge(demand, situation({ lastAccidentOn: last }, on)).result).toBe(result);
  });

  it.each<[on: string, rounds: string[], result: Result]>([
    ['2025-12-31', [], 'unmet'],
    ['2026-03-01', [], 'review'],
    ['2027-12-31', [], 'review'],
    ['2028-01-01', [], 'met'],
    ['2024-12-31', ['2021-01-10', '2023-01-10', '2025-06-30'], 'unmet'],
    ['2025-06-30', ['2021-01-10', '2023-01-10', '2025-06-30'], 'review'],
    ['2027-01-01', ['2021-01-10', '2023-01-10', '2025-06-30'], 'met'],
  ])('T7: in rounds, on %s with %j: %s', (on, decided, result) => {
    const demand: Demand = { kind: 'none-within', fact: 'lastAwardFraudOn', period: rounds };
    const verdict = judge(demand, situation({ lastAwardFraudOn: '2020-03-01' }, on, decided));
    expect(verdict.result).toBe(result);
    expect(verdict.reasons).toMatchObject([{ estimated: true }]);
  });

  it.each<[year: number | null, on: string, result: Result]>([
    [2023, '2026-01-01', 'unmet'],
    [2023, '2026-12-31', 'unmet'],
    [2023, '2027-01-01', 'met'],
    [2026, '2026-11-20', 'unmet'],
    [null, '2026-11-20', 'met'],
  ])('a loss in %s bars by calendar year: on %s %s', (year, on, result) => {
    const demand: Demand = { kind: 'no-loss-within', fact: 'lastLossYear', years: 3 };
    expect(judge(demand, situation({ lastLossYear: year }, on)).result).toBe(result);
  });

  it('is unknown while nothing is answered', () => {
    for (const demand of [
      { kind: 'none-within', fact: 'lastAccidentOn', period: years },
      { kind: 'no-loss-within', fact: 'lastLossYear', years: 3 },
    ] satisfies Demand[])
      expect(judge(demand, situation({})).result).toBe('unknown');
  });
});

describe('an earlier award', () => {
  const any: Demand = { kind: 'not-awarded-within', period: { count: 5, unit: 'year' } };
  const quality: Demand = { ...any, tiers: ['quality-award'] };

  it.each<[Demand, NonNullable<Facts['awards']>, Result, string]>([
    [any, [], 'met', 'none'],
    [any, [{ tier: 'nomination', on: '2021-11-21' }], 'unmet', 'before the anniversary'],
    [any, [{ tier: 'nomination', on: '2021-11-20' }], 'review', 'on the anniversary'],
    [any, [{ tier: 'nomination', on: '2021-11-19' }], 'met', 'the day after'],
    [quality, [{ tier: 'nomination', on: '2026-01-01' }], 'met', 'of another tier'],
    [quality, [{ tier: 'quality-award', on: '2026-01-01' }], 'unmet', 'of the tier named'],
    [
      any,
      [
        { tier: 'quality-award', on: '2024-01-01' },
        { tier: 'quality-award', on: '2010-01-01' },
      ],
      'unmet',
      'one of several',
    ],
  ])('%j and %j: %s, %s', (demand, awards, result) => {
    expect(judge(demand, situation({ awards })).result).toBe(result);
  });

  it('says that there is none to count, also where only other tiers were won', () => {
    for (const awards of [[], [{ tier: 'nomination', on: '2026-01-01' } as const]])
      expect(judge(quality, situation({ awards })).reasons).toEqual([
        { code: 'none', result: 'met', fact: 'awards' },
      ]);
  });

  it('is unknown while nothing is answered', () => {
    expect(judge(any, situation({})).result).toBe('unknown');
  });
});

describe('an award of a higher government', () => {
  const demand: Demand = { kind: 'no-higher-award', barredBy: 'province', leftOpen: ['nation'] };

  it.each<[Facts, Result]>([
    [{ higherAward: null }, 'met'],
    [{ higherAward: { level: 'province', on: '2001-01-01' } }, 'unmet'],
    [{ higherAward: { level: 'nation', on: '2001-01-01' } }, 'review'],
    [{ higherAward: { level: 'prefecture', on: '2001-01-01' } }, 'met'],
    [{}, 'unknown'],
  ])('%j is %s', (facts, result) => {
    const verdict = judge(demand, situation(facts));
    expect(verdict.result).toBe(result);
    expect(verdict.reasons[0]?.turnsOn).toBeUndefined();
  });
});
