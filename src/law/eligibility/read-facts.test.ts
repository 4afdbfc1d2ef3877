import { describe, expect, it } from 'vitest';
import { FactsError } from './fact-problem.ts';
import type { FactProblem } from './fact-problem.ts';
import { readFacts } from './read-facts.ts';

const ON = '2026-11-20';
const TIERS = ['gold', 'silver'];

function problemsOf(facts: unknown): readonly FactProblem[] {
  try {
    readFacts(facts, ON, TIERS);
    return [];
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
}

describe('facts that are taken', () => {
  it.each<[facts: Record<string, unknown>, why: string]>([
    [{}, 'nothing is known'],
    [{ licensed: false, leadingInIndustry: true }, 'a yes or no'],
    [{ legalForm: 'branch-or-internal', activity: 'public-benefit' }, 'a choice'],
    [{ operatingSince: '2024-02-29' }, 'a leap day'],
    [{ operatingSince: '2027-01-01' }, 'a beginning still to come'],
    [{ operatingSince: '1000-01-01' }, 'a very old house'],
    [{ operatingSince: '2999-12-31' }, 'the last day that is no slip'],
    [{ selfReportYears: 0, industryRank: 1 }, 'the least numbers'],
    [{ selfReportYears: 2.5 }, 'half a year'],
    [{ lastLossYear: 2026, lastAccidentOn: ON }, 'the year and the very day of reference'],
    [{ lastLossYear: null, lastAccidentOn: null, higherAward: null, awards: [] }, 'never, none'],
    [{ awards: [{ tier: 'silver', on: ON }] }, 'an award of a tier of the text'],
    [{ awards: [{ tier: 'gold', on: ON, round: 2026 }] }, 'an award of a round'],
    [{ awards: [{ tier: 'gold', on: ON, publishedOn: ON }] }, 'an award made public that day'],
    [{ higherAward: { level: 'nation', on: ON } }, 'an award of a higher government'],
  ])('%j: %s', (facts) => {
    expect(readFacts(facts, ON, TIERS)).toEqual(facts);
  });

  it('may be of any tier where they are for no one text', () => {
    const facts = { awards: [{ tier: 'bronze', on: ON }] };
    expect(readFacts(facts, ON, null)).toEqual(facts);
    expect(() => readFacts({ awards: [{ tier: 3, on: ON }] }, ON, null)).toThrow(
      'awards[1].tier wrong-type',
    );
  });

  it('may leave an answer undefined', () => {
    expect(problemsOf({ licensed: undefined })).toEqual([]);
  });
});

describe('facts that are refused', () => {
  it.each<[facts: unknown, key: string, code: string, expected: string]>([
    [null, '', 'not-facts', ''],
    [[], '', 'not-facts', ''],
    ['licensed', '', 'not-facts', ''],
    [{ license: true }, 'license', 'unknown-key', ''],
    [{ constructor: true }, 'constructor', 'unknown-key', ''],
    [JSON.parse('{"__proto__": {}}'), '__proto__', 'unknown-key', ''],
    [{ licensed: 'true' }, 'licensed', 'wrong-type', 'boolean'],
    [{ licensed: null }, 'licensed', 'wrong-type', 'boolean'],
    [{ leadingInIndustry: 1 }, 'leadingInIndustry', 'wrong-type', 'boolean'],
    [{ activity: 'trade' }, 'activity', 'unknown-choice', 'commercial、public-benefit'],
    [
      { legalForm: 'commercial' },
      'legalForm',
      'unknown-choice',
      'legal-person、non-legal-person、branch-or-internal',
    ],
    [{ operatingSince: 2020 }, 'operatingSince', 'wrong-type', 'day'],
    [{ operatingSince: null }, 'operatingSince', 'wrong-type', 'day'],
    [{ operatingSince: '2023-02-29' }, 'operatingSince', 'not-a-day', ''],
    [{ operatingSince: '2026-9-1' }, 'operatingSince', 'not-a-day', ''],
    [{ operatingSince: '0999-12-31' }, 'operatingSince', 'not-a-day', ''],
    [{ operatingSince: '3000-01-01' }, 'operatingSince', 'not-a-day', ''],
    [{ operatingSince: '2026-01-01T00:00:00Z' }, 'operatingSince', 'not-a-day', ''],
    [{ selfReportYears: -1 }, 'selfReportYears', 'wrong-type', 'amount'],
    [{ selfReportYears: '3' }, 'selfReportYears', 'wrong-type', 'amount'],
    [{ selfReportYears: Infinity }, 'selfReportYears', 'wrong-type', 'amount'],
    [{ industryRank: 0 }, 'industryRank', 'wrong-type', 'rank'],
    [{ industryRank: 1.5 }, 'industryRank', 'wrong-type', 'rank'],
    [{ lastLossYear: 2027 }, 'lastLossYear', 'after-day', ON],
    [{ lastLossYear: '2025' }, 'lastLossYear', 'wrong-type', 'year-or-never'],
    [{ lastLossYear: 25 }, 'lastLossYear', 'wrong-type', 'year-or-never'],
    [{ lastAccidentOn: '2026-11-21' }, 'lastAccidentOn', 'after-day', ON],
    [{ lastAccidentOn: false }, 'lastAccidentOn', 'wrong-type', 'day-or-never'],
    [{ lastAccidentOn: '2025-06-31' }, 'lastAccidentOn', 'not-a-day', ''],
    [{ awards: null }, 'awards', 'wrong-type', 'awards'],
    [{ awards: ['2020'] }, 'awards[1]', 'wrong-type', 'tier'],
    [{ awards: [{ tier: 'gold' }] }, 'awards[1].on', 'missing-key', ''],
    [{ awards: [{ on: '2020-01-01' }] }, 'awards[1].tier', 'missing-key', ''],
    [
      { awards: [{ tier: 'quality-award', on: '2020-01-01' }] },
      'awards[1].tier',
      'unknown-choice',
      'gold、silver',
    ],
    [{ awards: [{ tier: 'silver', on: '2026-11-21' }] }, 'awards[1].on', 'after-day', ON],
    [
      { awards: [{ tier: 'silver', on: ON, year: 1 }] },
      'awards[1].year',
      'unknown-key',
      'tier、on、round、publishedOn',
    ],
    [
      { awards: [{ tier: 'gold', on: ON, round: '2026' }] },
      'awards[1].round',
      'wrong-type',
      'year',
    ],
    [{ awards: [{ tier: 'gold', on: ON, round: 2027 }] }, 'awards[1].round', 'after-day', ON],
    [
      { higherAward: { level: 'nation', on: ON, round: 2020 } },
      'higherAward.round',
      'unknown-key',
      'level、on',
    ],
    [{ higherAward: true }, 'higherAward', 'wrong-type', 'level'],
    [{ higherAward: { level: 'nation', on: '2020' } }, 'higherAward.on', 'not-a-day', ''],
    [
      { higherAward: { level: 'city', on: ON } },
      'higherAward.level',
      'unknown-choice',
      'prefecture、province、nation',
    ],
  ])('%j for %s: %s', (facts, key, code, expected) => {
    expect(problemsOf(facts)).toMatchObject([{ key, code, expected }]);
  });

  it('are told all at once, as they were written', () => {
    expect(
      problemsOf({
        licensed: 'yes',
        foo: [1],
        awards: [
          { tier: 'silver', on: ON },
          { tier: 'x', on: '?' },
        ],
      }),
    ).toMatchObject([
      { key: 'licensed', found: '"yes"' },
      { key: 'foo', found: '[1]' },
      { key: 'awards[2].tier', found: '"x"' },
      { key: 'awards[2].on', found: '"?"' },
    ]);
  });

  it('name their keys in the error itself', () => {
    expect(() => readFacts({ licensed: 1, foo: 2 }, ON, TIERS)).toThrow(
      'unusable facts: licensed wrong-type, foo unknown-key',
    );
  });
});
