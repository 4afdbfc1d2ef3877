import { describe, expect, it } from 'vitest';
import { personObjects, unitObjects } from '../../testing/objection-forms.ts';
import { NO_ANSWERS, answeredSteps, cleanAnswers, isNamed, relevantAnswers } from './answers.ts';

const NOTHING = { description: '', on: '', file: '', sha256: '' };

describe('numbers as they are typed on a phone', () => {
  it.each([
    ['phone', '０４７３－８７６５４３２', '0473-8765432'],
    ['identity', ' １１０１０５ １９４９１２３１ ００２ｘ ', '11010519491231002X'],
    ['creditCode', '９１350100 m000100y43', '91350100M000100Y43'],
  ] as const)('%s %s is %s', (field, typed, cleaned) => {
    expect(cleanAnswers(personObjects({ [field]: typed }))[field]).toBe(cleaned);
  });
});

it('paragraphs stay in texts that may have some, and become one line in the others', () => {
  const cleaned = cleanAnswers(
    personObjects({ facts: '甲\n乙', request: '丙\n丁', target: '戊\n己', address: '庚\n辛' }),
  );
  expect(cleaned).toMatchObject({
    facts: '甲\n乙',
    request: '丙\n丁',
    target: '戊\n己',
    address: '庚 辛',
  });
});

it('cleaning keeps every row for evidence in its place, and all of what it says', () => {
  const row = { description: '甲\n乙', on: '3月\t', file: 'a\u202eb.pdf', sha256: 'f'.repeat(64) };
  expect(cleanAnswers(personObjects({ evidence: [NOTHING, row] })).evidence).toEqual([
    NOTHING,
    { description: '甲 乙', on: '3月', file: 'ab.pdf', sha256: 'f'.repeat(64) },
  ]);
});

it.each([
  [{ description: '甲' }, true],
  [{ on: '3月' }, true],
  [{ file: 'a.pdf' }, true],
  [{ sha256: 'f'.repeat(64) }, false],
  [{}, false],
])('of evidence with %j something is said: %s', (change, named) => {
  expect(isNamed({ ...NOTHING, ...change })).toBe(named);
});

describe('what another paper or party was told', () => {
  const everything = unitObjects({
    target: '某人',
    domicile: '示例路2号',
    creditCode: '91350100M000100Y43',
    identity: '11010519491231002X',
    articles: ['accidents'],
  });

  it('is left out of an objection by a unit', () => {
    expect(relevantAnswers(everything)).toEqual({ ...everything, target: '', identity: '' });
  });

  it('is left out of an objection by a person', () => {
    expect(relevantAnswers({ ...everything, party: 'person' })).toEqual({
      ...everything,
      party: 'person',
      target: '',
      domicile: '',
      creditCode: '',
    });
  });

  it('is left out of a recusal request, which only a unit makes and which is about no list', () => {
    expect(relevantAnswers({ ...everything, paper: 'recusal', party: 'person' })).toMatchObject({
      party: 'unit',
      target: '某人',
      listTitle: '',
      organisationName: '',
      ground: '',
      articles: [],
      identity: '',
      domicile: '示例路2号',
    });
  });

  it('is an ID number where the paper is no objection', () => {
    const correction = { ...everything, paper: 'correction', party: 'person' } as const;
    expect(relevantAnswers(correction).identity).toBe('');
    expect(relevantAnswers({ ...correction, paper: 'objection' }).identity).not.toBe('');
  });

  it('is a typed name once a list or an organisation on it has been chosen', () => {
    expect(relevantAnswers({ ...everything, list: 'a', organisation: 'b' })).toMatchObject({
      listTitle: '',
      organisationName: '',
    });
  });

  it('is everything while no paper has been chosen', () => {
    expect(relevantAnswers({ ...everything, paper: '' })).toEqual(NO_ANSWERS);
  });
});

it('tells the questions to which something has been answered', () => {
  expect(answeredSteps(NO_ANSWERS)).toEqual([]);
  expect(answeredSteps(personObjects())).toEqual([
    'paper',
    'list',
    'organisation',
    'ground',
    'party',
    'facts',
    'evidence',
    'details',
  ]);
  expect(answeredSteps({ ...NO_ANSWERS, articles: ['a'], request: '乙' })).toEqual([
    'ground',
    'facts',
  ]);
});
