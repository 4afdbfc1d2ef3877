import { describe, expect, it } from 'vitest';
import type { FactKey } from '../domain/eligibility/facts.ts';
import { fieldsOf, readAnswers } from './read-answers.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const ANSWERS: [FactKey, unknown][] = [
  ['registeredHere', true],
  ['registeredHere', false],
  ['leadingInIndustry', false],
  ['legalForm', 'legal-person'],
  ['operatingSince', '2020-02-29'],
  ['industryRank', 5],
  ['selfReportYears', 0],
  ['lastLossYear', 2023],
  ['lastLossYear', null],
  ['lastAccidentOn', '2024-01-31'],
  ['lastAccidentOn', null],
  ['awards', []],
  ['awards', [{ tier: 'nomination', on: '2022-03-01' }]],
  ['higherAward', null],
  ['higherAward', { level: 'province', on: '2022-03-01' }],
];

describe('reading the form of the self-check', () => {
  it.each(ANSWERS)('reads back what it would write for %s %j', (fact, answer) => {
    expect(readAnswers(form(fieldsOf(fact, answer)), [fact])).toEqual({ [fact]: answer });
  });

  it.each([
    ['nothing chosen', {}],
    ['不清楚 chosen', { lastAccidentOn: '' }],
    ['a day not yet written', { lastAccidentOn: 'happened', 'lastAccidentOn.value': '' }],
  ])('leaves a question out with %s', (_, fields) => {
    expect(readAnswers(form(fields), ['lastAccidentOn'])).toEqual({});
  });

  it.each(['awards', 'higherAward'] as const)('leaves %s out until it is said which', (fact) => {
    const fields = { [fact]: 'happened', [`${fact}.value`]: '2024-01-01', [`${fact}.which`]: '' };
    expect(readAnswers(form(fields), [fact])).toEqual({});
  });

  it('reads only the questions that are asked', () => {
    expect(readAnswers(form({ industryRank: '1', licensed: 'true' }), ['licensed'])).toEqual({
      licensed: true,
    });
  });
});
