import { describe, expect, it } from 'vitest';
import type { Result } from '../../law/eligibility/verdict.ts';
import { answerSentence, obstacles } from './answer.ts';
import type { Judged } from './eligibility.ts';

const NAMES = ['一', '二', '三', '四'];
const places = NAMES.map((name, at) => ({
  id: `${at}`,
  says: `条件${name}`,
  note: undefined,
  cites: [{ label: `第${name}条`, href: '', quote: '' }],
}));

type Condition = Judged['conditions'][number];

const of = (...results: Result[]): Condition[] =>
  results.map((result, at) => ({ id: `${at}`, result, cites: [], reasons: [] }));

const read = (condition: Condition): Condition => ({
  ...condition,
  readings: [
    { says: [{ by: 'text', says: '甲' }], result: 'unmet' },
    { says: [{ by: 'text', says: '乙' }], result: 'met' },
  ],
});

describe('the result in one sentence', () => {
  it.each<[Judged['outcome'], Condition[], boolean, number, string]>([
    ['ineligible', of('unmet', 'met'), false, 0, '有1项不符合申报条件（第一条）。'],
    [
      'ineligible',
      of('unmet', 'unmet', 'unmet', 'unmet'),
      false,
      1,
      '有4项不符合申报条件（第一条、第二条、第三条等）；另有1项条件请自行核对。',
    ],
    [
      'ineligible',
      [...of('unmet', 'review'), read({ ...of('review')[0]!, id: '2' })],
      true,
      2,
      '按草案试算，有1项不符合申报条件（第一条）；1项有几种读法，1项由评审认定，另有2项条件请自行核对。',
    ],
    ['undetermined', of('unknown', 'review'), false, 0, '资料不足，还不能判断；1项由评审认定。'],
    [
      'undetermined',
      [read(of('review')[0]!)],
      false,
      0,
      '按一种读法不符合（第一条），按另一种可以；由评审认定。',
    ],
    [
      'eligible',
      of('met', 'review'),
      true,
      0,
      '按草案试算，未发现不符合申报条件之处；1项由评审认定。',
    ],
  ])('%#: %s', (outcome, conditions, draft, notAsked, sentence) => {
    expect(answerSentence({ outcome, conditions }, places, { draft, notAsked })).toBe(sentence);
  });
});

it('says of every obstacle what there is to do, and of nothing else', () => {
  const conditions = [
    { ...of('unmet')[0]!, eligibleFrom: '2028-08-16' },
    { ...of('unmet')[0]!, id: '1' },
    read({ ...of('review')[0]!, id: '2' }),
    { ...of('review')[0]!, id: '3' },
  ];
  expect(
    obstacles({ conditions }, places).map(({ condition, todo }) => condition.id + todo),
  ).toEqual([
    '02028年8月16日起不再因此受限',
    '1单靠等待不能满足，要先改变情况',
    '2有几种读法，先问清受理机关按哪一种',
  ]);
});
