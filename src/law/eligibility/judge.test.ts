import { describe, expect, it } from 'vitest';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { Facts } from '../../model/facts.ts';
import { allParts, factsOf, judge } from './judge.ts';
import type { Result, Situation } from './verdict.ts';

function situation(facts: Facts, on = '2026-11-20', rounds: string[] = []): Situation {
  return { facts, on, rounds, cycleYears: 2 };
}

/** A demand that comes out as one likes, so that the logic of composite demands stands alone. */
const COMES_OUT: Record<Result, Demand> = {
  met: { kind: 'is-true', fact: 'licensed' },
  unmet: { kind: 'is-false', fact: 'licensed' },
  review: { kind: 'contradictory' },
  unknown: { kind: 'is-true', fact: 'certified' },
};
const licensed = situation({ licensed: true });

function together(kind: 'all' | 'any', results: readonly Result[]): Result {
  return judge({ kind, of: results.map((result) => COMES_OUT[result]) }, licensed).result;
}

describe('several demands together', () => {
  it.each<[readonly Result[], all: Result, any: Result]>([
    [['met', 'met'], 'met', 'met'],
    [['met', 'unmet'], 'unmet', 'met'],
    [['met', 'unknown'], 'unknown', 'met'],
    [['met', 'review'], 'review', 'met'],
    [['unmet', 'unmet'], 'unmet', 'unmet'],
    [['unmet', 'unknown'], 'unmet', 'unknown'],
    [['unmet', 'review'], 'unmet', 'review'],
    [['unknown', 'unknown'], 'unknown', 'unknown'],
    [['unknown', 'review'], 'unknown', 'unknown'],
    [['review', 'review'], 'review', 'review'],
    [['met', 'review', 'unknown'], 'unknown', 'met'],
    [['unmet', 'review', 'unknown'], 'unmet', 'unknown'],
  ])('%j: all is %s, any is %s, in either order', (results, all, any) => {
    for (const order of [results, results.toReversed()]) {
      expect(together('all', order)).toBe(all);
      expect(together('any', order)).toBe(any);
    }
  });

  it.each<[Result, Result]>([
    ['met', 'met'],
    ['unmet', 'review'],
    ['unknown', 'unknown'],
    ['review', 'review'],
  ])('what is only implied turns %s to %s', (inner, result) => {
    expect(judge({ kind: 'implied', of: COMES_OUT[inner] }, licensed).result).toBe(result);
  });

  it('explains why an implied demand is left to the reviewers', () => {
    const { reasons } = judge({ kind: 'implied', of: COMES_OUT.unmet }, licensed);
    expect(reasons.map((reason) => reason.code)).toEqual(['stated', 'implied']);
  });

  it('leaves a contradiction to the reviewers whatever is answered', () => {
    expect(judge({ kind: 'contradictory' }, situation({})).result).toBe('review');
  });
});

describe('cases', () => {
  const byCase = (commercial: Result, publicBenefit: Result): Demand => ({
    kind: 'by-case',
    fact: 'activity',
    cases: { commercial: COMES_OUT[commercial], 'public-benefit': COMES_OUT[publicBenefit] },
  });

  it.each<[string | undefined, Result, Result, Result]>([
    ['commercial', 'met', 'unmet', 'met'],
    ['public-benefit', 'met', 'unmet', 'unmet'],
    [undefined, 'met', 'unmet', 'unknown'],
    [undefined, 'met', 'met', 'met'],
    [undefined, 'unmet', 'unmet', 'unmet'],
    [undefined, 'review', 'review', 'review'],
    [undefined, 'met', 'review', 'unknown'],
    [undefined, 'unknown', 'unknown', 'unknown'],
  ])('%s, of %s and %s, is %s', (activity, commercial, publicBenefit, result) => {
    const facts: Facts = { licensed: true, ...(activity === undefined ? {} : { activity }) };
    expect(judge(byCase(commercial, publicBenefit), situation(facts)).result).toBe(result);
  });

  it('tells a yes from a no', () => {
    const demand: Demand = {
      kind: 'by-case',
      fact: 'newEconomy',
      cases: {
        true: { kind: 'years-since', fact: 'operatingSince', years: 3 },
        false: { kind: 'years-since', fact: 'operatingSince', years: 5 },
      },
    };
    const since = { operatingSince: '2022-11-20' };
    expect(judge(demand, situation({ ...since, newEconomy: true })).result).toBe('met');
    expect(judge(demand, situation({ ...since, newEconomy: false })).result).toBe('unmet');
    expect(judge(demand, situation(since)).result).toBe('unknown');
  });
});

describe('T9: tenable readings', () => {
  const read = (...results: Result[]): Demand => ({
    kind: 'readings',
    of: results.map((result, index) => ({ says: `读法${index + 1}`, demand: COMES_OUT[result] })),
  });
  const told = (demand: Demand) => {
    const { result, readings } = judge(demand, licensed);
    return { result, readings: readings?.map((each) => each.result) };
  };

  it.each<[Result[], Result, Result[] | undefined]>([
    [['met', 'met'], 'met', undefined],
    [['unmet', 'unmet'], 'unmet', undefined],
    [['unmet', 'met'], 'review', ['unmet', 'met']],
    [['unmet', 'unknown'], 'unknown', ['unmet', 'unknown']],
    [['unmet', 'review', 'met'], 'review', ['unmet', 'review', 'met']],
  ])('of %j make %s, and are told only where they differ', (results, result, readings) => {
    expect(told(read(...results))).toEqual({ result, readings });
  });

  it('say which reading comes to what', () => {
    expect(judge(read('unmet', 'met'), licensed).readings).toEqual([
      { says: [{ by: 'text', says: '读法1' }], result: 'unmet' },
      { says: [{ by: 'text', says: '读法2' }], result: 'met' },
    ]);
  });

  it('go through whatever they stand in, and vanish where another part decides', () => {
    const open = read('unmet', 'met');
    expect(told({ kind: 'all', of: [open, COMES_OUT.met] })).toEqual({
      result: 'review',
      readings: ['unmet', 'met'],
    });
    expect(told({ kind: 'all', of: [open, COMES_OUT.unmet] })).toEqual({ result: 'unmet' });
    expect(told({ kind: 'any', of: [open, COMES_OUT.met] })).toEqual({ result: 'met' });
    expect(told({ kind: 'implied', of: open })).toEqual({
      result: 'review',
      readings: ['review', 'met'],
    });
    expect(told({ kind: 'by-case', fact: 'licensed', cases: { true: open } })).toEqual({
      result: 'review',
      readings: ['unmet', 'met'],
    });
    const unanswered = { commercial: open, 'public-benefit': open };
    expect(told({ kind: 'by-case', fact: 'activity', cases: unanswered }).result).toBe('unknown');
  });

  it('count the first day everywhere or nowhere', () => {
    const period = { count: 3, unit: 'year' } as const;
    const facts = { lastAccidentOn: '2023-11-20', lastViolationOn: '2023-11-20' } as const;
    const of: Demand[] = [
      { kind: 'none-within', fact: 'lastAccidentOn', period },
      { kind: 'none-within', fact: 'lastViolationOn', period },
    ];
    expect(judge({ kind: 'all', of }, situation(facts)).readings).toEqual([
      { says: [{ by: 'first-day', counted: false }], result: 'unmet' },
      { says: [{ by: 'first-day', counted: true }], result: 'met' },
    ]);
  });
});

describe('what a demand is made of', () => {
  const demand: Demand = {
    kind: 'all',
    of: [
      { kind: 'implied', of: { kind: 'is-true', fact: 'licensed' } },
      {
        kind: 'by-case',
        fact: 'activity',
        cases: {
          commercial: { kind: 'no-loss-within', fact: 'lastLossYear', years: 3 },
          'public-benefit': { kind: 'contradictory' },
        },
      },
      { kind: 'not-awarded-within', period: { count: 1, unit: 'year' } },
      { kind: 'no-higher-award', barredBy: 'nation', leftOpen: [] },
    ],
  };

  it('names every fact', () => {
    expect(factsOf(demand)).toEqual([
      'licensed',
      'activity',
      'lastLossYear',
      'awards',
      'higherAward',
    ]);
  });

  it('lists every part', () => {
    expect(allParts(demand).map((part) => part.kind)).toEqual([
      'all',
      'implied',
      'is-true',
      'by-case',
      'no-loss-within',
      'contradictory',
      'not-awarded-within',
      'no-higher-award',
    ]);
  });
});
