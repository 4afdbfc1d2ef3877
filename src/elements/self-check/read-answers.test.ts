import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../model/facts.ts';
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
  [
    'awards',
    [
      { tier: 'quality-award', on: '2018-03-01' },
      { tier: 'nomination', on: '2022-03-01' },
    ],
  ],
  ['awards', [{ tier: 'quality-award', on: '2021-01-10', round: 2020 }]],
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

  it('leaves a higher award out until it is said which', () => {
    const day = { higherAward: 'happened', 'higherAward.value': '2024-01-01' };
    expect(readAnswers(form({ ...day, 'higherAward.which': '' }), ['higherAward'])).toEqual({});
  });

  it('leaves awards out until one has its day', () => {
    const fields = { awards: 'happened', 'awards.nomination': '', 'awards.quality-award': '' };
    expect(readAnswers(form(fields), ['awards'])).toEqual({});
  });

  it('T7: leaves an award out that has its round alone, and takes an award without one', () => {
    const round = { awards: 'happened', 'awards-round.quality-award': '2020' };
    expect(readAnswers(form({ ...round, 'awards.quality-award': '' }), ['awards'])).toEqual({});
    const day = { awards: 'happened', 'awards.quality-award': '2021-01-10' };
    expect(readAnswers(form({ ...day, 'awards-round.quality-award': '' }), ['awards'])).toEqual({
      awards: [{ tier: 'quality-award', on: '2021-01-10' }],
    });
  });

  it('T7: writes no round of an older award beside the day of a newer one', () => {
    const awards = [
      { tier: 'quality-award', on: '2021-01-10', round: 2020 },
      { tier: 'quality-award', on: '2025-01-10' },
    ];
    expect(fieldsOf('awards', awards)).toMatchObject({
      'awards.quality-award': '2025-01-10',
      'awards-round.quality-award': '',
    });
  });

  it('keeps the newest of several awards of a tier, which bars longest', () => {
    const awards = ['2024-03-01', '2018-03-01'].map((on) => ({ tier: 'quality-award', on }));
    expect(fieldsOf('awards', awards)).toEqual({
      awards: 'happened',
      'awards.quality-award': '2024-03-01',
      'awards-round.quality-award': '',
    });
  });

  it('reads only the questions that are asked', () => {
    expect(readAnswers(form({ industryRank: '1', licensed: 'true' }), ['licensed'])).toEqual({
      licensed: true,
    });
  });
});
