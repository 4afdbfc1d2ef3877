import { describe, expect, it } from 'vitest';
import { factType } from '../../model/facts.ts';
import type { Facts } from '../../model/facts.ts';
import { answerWords } from '../../messages/eligibility/answer-words.ts';
import { demandSentence } from '../../messages/eligibility/demand-sentences.ts';
import { reasonSentences } from '../../messages/eligibility/eligibility.ts';
import { answerSentence } from '../../messages/eligibility/fact-answers.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { assess, eligibilityRules } from './assess.ts';
import { judge } from './judge.ts';
import { needlessFacts } from './needless-facts.ts';
import { questionsOf } from './questions.ts';
import { readFacts } from './read-facts.ts';

const ON = '2026-06-01';
const cites = [{ at: '4', quote: '纳税额不低于三百万元' }];
const FILE = rulesFile.parse({
  tiers: [
    { id: 'gold', name: '金奖', cites },
    { id: 'silver', name: '银奖', cites },
    { id: 'craftsman', name: '工匠', for: ['person'], cites },
  ],
  rules: [],
  process: [],
  eligibility: {
    questions: [
      { fact: 'applicant', ask: '谁来申报？' },
      { fact: 'awards', ask: '获过奖吗？', for: ['organisation'] },
    ],
    facts: [
      {
        ...{ id: 'amount-tax', name: '纳税额', ask: '纳税多少？', unit: '万元' },
        for: ['organisation'],
      },
      { id: 'last-penalty', name: '最近一次处罚', ask: '受过处罚吗？' },
      {
        ...{ id: 'choice-size', name: '规模', ask: '规模？' },
        choices: { large: '大型', small: '小型' },
      },
    ],
    conditions: [
      {
        ...{ id: 'tax', says: '纳税', cites, for: ['organisation'] },
        demand: { kind: 'at-least', fact: 'amount-tax', count: 300 },
      },
      {
        ...{ id: 'held', says: '银奖满三年', cites, for: ['organisation'] },
        demand: { kind: 'held-since', tiers: ['silver'], years: 3 },
      },
      {
        ...{ id: 'penalty', says: '近三年没有处罚', cites },
        demand: { kind: 'none-within', fact: 'last-penalty', period: { count: 3, unit: 'year' } },
      },
    ],
  },
});
const RULES = eligibilityRules(FILE)!;
const WORDS = answerWords(FILE);
const results = (facts: Facts) =>
  Object.fromEntries(assess(RULES, facts, ON).conditions.map(({ id, result }) => [id, result]));

describe('a fact the text declares for itself', () => {
  it.each([
    ['is-exporter', 'boolean'],
    ['judged-lead', 'judgement'],
    ['choice-size', 'choice'],
    ['day-founded', 'day'],
    ['amount-tax', 'amount'],
    ['rank-in-trade', 'rank'],
    ['year-loss', 'year-or-never'],
    ['last-penalty', 'day-or-never'],
    ['colour-of-hat', undefined],
    ['constructor-name', undefined],
    ['legalForm', 'choice'],
  ])('has the shape its id begins with: %s', (fact, type) => {
    expect(factType(fact)).toBe(type);
  });

  it.each([299.9, 300, 300.1])('is held against an amount on both sides: %d', (amount) => {
    const met = amount >= 300;
    expect(results({ applicant: 'organisation', 'amount-tax': amount })['tax']).toBe(
      met ? 'met' : 'unmet',
    );
    const most = { kind: 'at-most', fact: 'amount-tax', count: 300 } as const;
    const situation = { facts: { 'amount-tax': amount }, on: ON, rounds: [], cycleYears: 2 };
    expect(judge(most, situation).result).toBe(amount <= 300 ? 'met' : 'unmet');
    expect(reasonSentences(judge(most, situation).reasons, WORDS)).toEqual([
      `纳税额：${amount}万元；要求不超过300万元`,
    ]);
  });

  it('is named and told with its unit, its choices and the text’s own words', () => {
    const [tax] = assess(RULES, { applicant: 'organisation', 'amount-tax': 200 }, ON).conditions;
    expect(reasonSentences(tax!.reasons, WORDS)).toEqual(['纳税额：200万元；要求不少于300万元']);
    expect(answerSentence('choice-size', 'large', WORDS)).toBe('大型');
    expect(answerSentence('amount-tax', 12.5, WORDS)).toBe('12.5万元');
    expect(demandSentence(RULES.conditions[0]!.demand, WORDS)).toBe('纳税额：不少于300万元');
    expect(demandSentence(RULES.conditions[1]!.demand, WORDS)).toBe('获得银奖满3年');
  });

  it('is read from a file like every other, and refused in another shape', () => {
    const facts = { 'amount-tax': 1, 'last-penalty': null, 'choice-size': 'large' };
    expect(readFacts(facts, ON, null)).toEqual(facts);
    for (const wrong of [{ 'amount-tax': '1' }, { 'last-penalty': true }, { 'choice-size': 3 }])
      expect(() => readFacts(wrong, ON, null)).toThrow('wrong-type');
    expect(() => readFacts({ 'colour-of-hat': 1 }, ON, null)).toThrow('unknown-key');
  });

  it('is asked in its group, what went wrong among the records', () => {
    expect(questionsOf(FILE.eligibility!).map(({ fact, group }) => `${fact} ${group}`)).toEqual([
      'applicant entity',
      'awards awards',
      'amount-tax entity',
      'last-penalty record',
      'choice-size entity',
    ]);
  });
});

it('takes an answer that the text does not offer for none', () => {
  const cases = { large: { kind: 'nothing' }, small: { kind: 'contradictory' } } as const;
  const demand = { kind: 'by-case', fact: 'choice-size', cases } as const;
  const result = (size: string) =>
    judge(demand, { facts: { 'choice-size': size }, on: ON, rounds: [], cycleYears: 2 }).result;
  expect(['large', 'huge', 'constructor'].map(result)).toEqual(['met', 'unknown', 'unknown']);
});

describe('an award held for so many years', () => {
  it.each([
    ['2023-06-01', 'silver', 'met'],
    ['2023-06-02', 'silver', 'unmet'],
    ['2020-01-01', 'gold', 'unmet'],
  ])('won on %s, %s: %s', (on, tier, result) => {
    expect(results({ applicant: 'organisation', awards: [{ tier, on }] })['held']).toBe(result);
  });

  it('counts from the first of several, and names the day it is reached', () => {
    const won = (...days: string[]) => days.map((on) => ({ tier: 'silver', on }));
    expect(
      results({ applicant: 'organisation', awards: won('2025-01-01', '2020-01-01') })['held'],
    ).toBe('met');
    const late = assess(RULES, { applicant: 'organisation', awards: won('2025-01-01') }, ON)
      .conditions[1];
    expect(late?.eligibleFrom).toBe('2028-01-01');
    const none = assess(RULES, { applicant: 'organisation', awards: [] }, ON).conditions[1]!;
    expect([none.result, ...reasonSentences(none.reasons, WORDS)]).toEqual([
      'unmet',
      '没有获得过所要求的奖项',
    ]);
  });
});

describe('who applies', () => {
  it('is judged by what concerns them alone', () => {
    expect(results({ applicant: 'person', 'last-penalty': null })).toEqual({ penalty: 'met' });
    expect(assess(RULES, { applicant: 'person', 'last-penalty': null }, ON).outcome).toBe(
      'eligible',
    );
    expect(Object.keys(results({ applicant: 'organisation' }))).toEqual(['tax', 'held', 'penalty']);
  });

  it('is judged by nothing that concerns some alone while it is not said', () => {
    expect(results({ 'amount-tax': 1, 'last-penalty': null })).toEqual({
      ...{ tax: 'unknown', held: 'unknown', penalty: 'met' },
    });
    expect([...needlessFacts(RULES, { applicant: 'person' }, ON)]).not.toContain('last-penalty');
  });
});
