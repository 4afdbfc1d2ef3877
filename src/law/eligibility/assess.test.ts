import { describe, expect, it } from 'vitest';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { assess, eligibilityRules } from './assess.ts';
import type { EligibilityRules, Outcome } from './assess.ts';
import type { Facts } from '../../model/facts.ts';

const ON = '2026-11-20';
const THREE_YEARS = { count: 3, unit: 'year' } as const;

function rules(...demands: Demand[]): EligibilityRules {
  return {
    conditions: demands.map((demand, index) => ({ id: `c${index + 1}`, cites: ['8.1'], demand })),
    tiers: [],
    cycleYears: 2,
  };
}

const licensed: Demand = { kind: 'is-true', fact: 'licensed' };
const leading: Demand = { kind: 'judged', fact: 'leadingInIndustry' };
const operating: Demand = { kind: 'years-since', fact: 'operatingSince', years: 5 };
const accidents: Demand = { kind: 'none-within', fact: 'lastAccidentOn', period: THREE_YEARS };
const losses: Demand = { kind: 'no-loss-within', fact: 'lastLossYear', years: 3 };

describe('the outcome', () => {
  it.each<[Facts, Outcome, string]>([
    [{ licensed: true, leadingInIndustry: true }, 'eligible', 'a judgement is no obstacle'],
    [{ licensed: true }, 'undetermined', 'one answer is missing'],
    [{}, 'undetermined', 'all are'],
    [{ licensed: false }, 'ineligible', 'an unmet condition decides while another is unknown'],
    [{ licensed: false, leadingInIndustry: true }, 'ineligible', 'and beside a judgement'],
  ])('of %j is %s: %s', (facts, outcome) => {
    expect(assess(rules(licensed, leading), facts, ON).outcome).toBe(outcome);
  });

  it('of no condition at all is eligible', () => {
    expect(assess(rules(), {}, ON)).toEqual({ on: ON, outcome: 'eligible', conditions: [] });
  });
});

describe('the first clear day', () => {
  it.each<[why: string, Demand[], Facts, string | undefined]>([
    ['the fifth anniversary', [operating], { operatingSince: '2024-02-29' }, '2029-02-28'],
    ['the day after the bar', [accidents], { lastAccidentOn: '2024-02-29' }, '2027-03-01'],
    [
      'the day after the bar of an award',
      [{ kind: 'not-awarded-within', period: THREE_YEARS }],
      { awards: [{ tier: 'nomination', on: '2024-02-29' }] },
      '2027-03-01',
    ],
    [
      'the day of a beginning',
      [{ kind: 'begun', fact: 'excellenceModelSince' }],
      { excellenceModelSince: '2026-12-01' },
      '2026-12-01',
    ],
    ['new year', [losses], { lastLossYear: 2024 }, '2028-01-01'],
    [
      'the last of several',
      [operating, accidents, losses],
      { operatingSince: '2022-01-01', lastAccidentOn: '2026-11-20', lastLossYear: 2023 },
      '2029-11-21',
    ],
    [
      'the last of several, the last asked first',
      [accidents, operating],
      { operatingSince: '2022-01-01', lastAccidentOn: '2026-11-20' },
      '2029-11-21',
    ],
    [
      'the first of alternatives',
      [{ kind: 'any', of: [operating, accidents] }],
      { operatingSince: '2026-01-01', lastAccidentOn: '2026-01-01' },
      '2029-01-02',
    ],
    [
      'the first clear case while the case is unknown',
      [
        {
          kind: 'by-case',
          fact: 'newEconomy',
          cases: { true: { ...operating, years: 3 }, false: operating },
        },
      ],
      { operatingSince: '2024-06-30' },
      '2027-06-30',
    ],
    [
      'given although another answer is missing',
      [operating, licensed],
      { operatingSince: ON },
      '2031-11-20',
    ],
    ['a business not yet begun', [operating], { operatingSince: '2027-05-01' }, '2032-05-01'],
    [
      'none, for time does not bring a licence',
      [licensed, operating],
      { licensed: false, operatingSince: ON },
      undefined,
    ],
    ['none, for nothing is in the way', [operating], { operatingSince: '2010-01-01' }, undefined],
    ['none, for nothing is known', [operating], {}, undefined],
  ])('is %s', (_, demands, facts, day) => {
    expect(assess(rules(...demands), facts, ON).eligibleFrom).toBe(day);
  });

  it('stands with each unmet condition, and with no other', () => {
    const facts = { operatingSince: '2024-01-01', lastAccidentOn: '2026-01-01', licensed: false };
    const { conditions } = assess(rules(operating, accidents, licensed, leading), facts, ON);
    expect(conditions.map(({ result, eligibleFrom }) => [result, eligibleFrom])).toEqual([
      ['unmet', '2029-01-01'],
      ['unmet', '2029-01-02'],
      ['unmet', undefined],
      ['unknown', undefined],
    ]);
  });
});

describe('the rules of a file', () => {
  const file: RulesFile = {
    tiers: [],
    rules: [],
    process: [],
    eligibility: {
      questions: [{ fact: 'licensed', ask: '是否取得证照？' }],
      conditions: [
        {
          id: 'licences',
          says: '已取得证照',
          cites: [
            { at: '9.2', quote: '取得' },
            { at: '9.2', quote: '证照' },
            { at: '25', quote: '申报' },
          ],
          demand: licensed,
        },
      ],
    },
  };

  it('cite each place once', () => {
    expect(eligibilityRules(file)).toEqual({
      conditions: [{ id: 'licences', cites: ['9.2', '25'], demand: licensed }],
      tiers: [],
      cycleYears: 2,
      notAsked: 0,
    });
  });

  it('take the length of a round from the text where it says so', () => {
    const yearly: RulesFile = {
      ...file,
      rules: [{ id: 'cycle', kind: 'cycle', years: 1, cites: [{ at: '4', quote: '每年' }] }],
    };
    expect(eligibilityRules(yearly)?.cycleYears).toBe(1);
  });

  it('are none where nothing is written down', () => {
    expect(eligibilityRules({ ...file, eligibility: undefined })).toBeNull();
  });
});
