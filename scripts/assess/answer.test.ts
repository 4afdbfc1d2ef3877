import { SELF_CHECK_WORDS } from '../../src/messages/eligibility/self-check.ts';
import { describe, expect, it } from 'vitest';
import type { Eligibility } from '../../src/schemas/rules/eligibility.ts';
import { fixtureJurisdiction } from '../../src/testing/fixture-portal.ts';
import { answer, output } from './answer.ts';
import { explanation } from './explain.ts';

const eligibility: Eligibility = {
  questions: [],
  conditions: [
    {
      id: 'here',
      says: '在本地登记注册',
      cites: [{ at: '1', quote: '本办法' }],
      demand: { kind: 'is-true', fact: 'registeredHere' },
    },
    {
      id: 'accidents',
      says: '近三年无事故',
      cites: [
        { at: '2.1', quote: '申报' },
        { at: '2.2', quote: '公示' },
      ],
      demand: {
        kind: 'none-within',
        fact: 'lastAccidentOn',
        period: { count: 3, unit: 'year' },
      },
    },
    {
      id: 'leading',
      says: '居同行业前列',
      cites: [{ at: '3', quote: '名额' }],
      demand: { kind: 'judged', fact: 'leadingInIndustry' },
    },
  ],
};
const file = { eligibility };

const portal = {
  jurisdictions: [
    fixtureJurisdiction('jia', [
      { slug: '2020', effectiveOn: '2020-01-01', termYears: 5, file },
      { slug: 'draft', stage: 'draft', file },
    ]),
    fixtureJurisdiction('yi', [{ slug: 'draft', stage: 'draft', file }]),
    fixtureJurisdiction('bing', [{ slug: '2021', effectiveOn: '2021-01-01' }]),
    fixtureJurisdiction('ding', []),
  ],
};

function ask(jurisdiction: string, on: string, facts: unknown = {}, version?: string) {
  const answered = answer(portal, { jurisdiction, on, version, samples: false }, [facts]);
  return { ...answered, first: answered.assessments[0]! };
}

function printed(jurisdiction: string, on: string, facts: unknown = {}, version?: string) {
  const answered = ask(jurisdiction, on, facts, version);
  return JSON.parse(JSON.stringify(output(answered, answered.first))) as unknown;
}

describe('the text asked about', () => {
  it.each([
    ['jia', '2019-12-31', undefined, '2020', 'issued'],
    ['jia', '2020-01-01', undefined, '2020', 'in-force'],
    ['jia', '2024-12-31', undefined, '2020', 'in-force'],
    ['jia', '2025-01-01', undefined, 'draft', 'draft'],
    ['jia', '2025-01-01', '2020', '2020', 'expired'],
    ['yi', '2026-11-20', undefined, 'draft', 'draft'],
  ])('of %s on %s, version %s, is %s: %s', (city, on, version, regulation, status) => {
    expect(printed(city, on, {}, version)).toMatchObject({
      ...{ jurisdiction: city, regulation, status, on },
    });
  });

  it.each<[city: string, version: string | undefined, says: string]>([
    ['wu', undefined, '--jurisdiction 没有“wu”；可以写：jia、yi、bing、ding'],
    ['jia', '2019', '--version 没有“2019”；jia市可以写：2020、draft'],
    ['bing', undefined, 'bing市的版本“2021”没有写出申报条件'],
    ['ding', undefined, 'ding市没有收录任何文本'],
  ])('of %s, version %s, is not there', (city, version, says) => {
    expect(() => ask(city, '2026-11-20', {}, version)).toThrow(RangeError);
    expect(() => ask(city, '2026-11-20', {}, version)).toThrow(says);
  });
});

describe('what is printed', () => {
  it('tells each condition with its places, and the first clear day', () => {
    const facts = { registeredHere: true, lastAccidentOn: '2022-02-28', brandStrength: true };
    expect(printed('jia', '2023-01-01', facts)).toEqual({
      jurisdiction: 'jia',
      regulation: '2020',
      status: 'in-force',
      on: '2023-01-01',
      outcome: 'ineligible',
      eligibleFrom: '2025-03-01',
      notAsked: 0,
      conditions: [
        { id: 'here', result: 'met', cites: ['1'] },
        { id: 'accidents', result: 'unmet', cites: ['2.1', '2.2'], eligibleFrom: '2025-03-01' },
        { id: 'leading', result: 'unknown', cites: ['3'] },
      ],
    });
  });

  it('has no day where none is to be waited for', () => {
    const facts = { registeredHere: true, lastAccidentOn: null, leadingInIndustry: true };
    expect(Object.keys(printed('jia', '2023-01-01', facts) as object)).toEqual([
      ...['jurisdiction', 'regulation', 'status', 'on', 'outcome', 'notAsked', 'conditions'],
    ]);
  });
});

describe('facts that make no sense', () => {
  it('are refused by key', () => {
    expect(() => ask('jia', '2023-01-01', { foo: 1 })).toThrow(RangeError);
    expect(() => ask('jia', '2023-01-01', { foo: 1 })).toThrow(
      /^foo：没有这个键\n可以写的键见 content\/fields\.md 的“事实”一节$/,
    );
    expect(() => ask('jia', '2023-01-01', { licenced: true })).toThrow(
      '“licenced”是不是想写“licensed”',
    );
    expect(() => ask('jia', '2023-01-01', { brandStrength: 'yes' })).toThrow('brandStrength：');
    expect(() => ask('jia', '2023-01-01', { lastAccidentOn: '2023-01-02' })).toThrow(
      'lastAccidentOn："2023-01-02" 晚于推算那天 2023-01-01',
    );
  });

  it('are found in a list by their place, all of them at once', () => {
    const sets = [{}, { foo: 1 }, {}, { licensed: 1 }];
    const asked = () =>
      answer(
        portal,
        { jurisdiction: 'jia', on: '2023-01-01', version: undefined, samples: false },
        sets,
      );
    expect(asked).toThrow('第2组事实：\nfoo：没有这个键');
    expect(asked).toThrow('第4组事实：\nlicensed：收到的是 1');
  });
});

describe('an explanation', () => {
  it('tells what stands in the way first, each with its article and arithmetic', () => {
    const answered = ask('jia', '2023-01-01', {
      lastAccidentOn: '2022-02-28',
      leadingInIndustry: true,
    });
    expect(explanation(answered, answered.first).split('\n')).toEqual([
      '《示例奖管理办法》（现行有效）',
      expect.stringContaining('现行有效'),
      '推算那天：2023年1月1日',
      SELF_CHECK_WORDS.countedBack,
      '结论：有不符合申报条件之处',
      '最早可申报日期：不早于2025年3月1日（所填情况不变时），以届时的申报通知为准',
      '这是按条文和所填内容推算的结果，不是资格审核决定，以受理机关的审核为准。',
      '',
      '不符合（1项）',
      '· 近三年无事故（第二条第（一）项、第二条第（二）项）',
      '    最近一次事故：2022年2月28日；限制期3年，到2025年2月28日为止（含当日），推算那天仍在期内',
      '    2025年3月1日起不再因此受限',
      '',
      '资料不足（1项）',
      '· 在本地登记注册（第一条）',
      '    未回答：在本地登记注册（设立）',
      '',
      '由评审认定（1项）',
      '· 居同行业前列（第三条）',
      '    居同行业前列：自评为是，是否成立由评审认定',
    ]);
  });

  it('says of a draft that it is one', () => {
    const answered = ask('yi', '2026-11-20');
    expect(explanation(answered, answered.first)).toMatch(
      /^《示例奖管理办法》（征求意见稿）\n.*没有法律效力/,
    );
  });
});
