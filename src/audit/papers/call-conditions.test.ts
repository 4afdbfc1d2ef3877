import { expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import { callConditions } from './call-conditions.ts';

const inText = { text: '登记注册满五年', cites: [{ at: '8.1', quote: '登记注册五年以上' }] };
const added = { text: '五年内主持制定过国家标准', cites: null };

it.each([
  ['all conditions stand in the text', [inText], ['met conditions-covered']],
  ['one does not', [inText, added], ['note condition-without-rule']],
  [
    'two do not',
    [added, { ...added, text: '已任命首席质量官' }],
    ['note condition-without-rule', 'note condition-without-rule'],
  ],
  [
    'one asks for more years than its article',
    [{ ...inText, text: '登记注册满六年' }],
    ['note condition-number-differs 8.1'],
  ],
  [
    'one asks for as many of something else',
    [{ ...inText, text: '登记注册满五个月，职工五名以上' }],
    ['note condition-number-differs 8.1'],
  ],
  ['none is printed', [], []],
])('a call: %s', (_, conditions, expected) => {
  expect(told(callConditions, context('luohe', { call: { conditions } }))).toEqual(expected);
});

it('cannot be compared with a text that is not held', () => {
  const present = context(
    'jiangyin',
    { call: { conditions: [added] } },
    { held: 'none', rules: null },
  );
  expect(told(callConditions, present)).toEqual(['cannot text-not-held']);
});

it('is pointed out at its own place', () => {
  const lines = callConditions.run(context('luohe', { call: { conditions: [inText, added] } }));
  expect(lines.map((line) => line.at)).toEqual([['conditions', 1]]);
});
