import { expect, test } from 'vitest';
import { leftOutSentence } from './kept-answers.ts';

const NOTHING = { refused: [], unasked: [], unknown: [] };

test('what was left out is said in the words of its question, with what to write', () => {
  const refused = [
    { question: '最近一次亏损在哪一年？', remark: '请填写四位数的年份，在1000至2999之间。' },
    { question: '何时登记？', remark: '请填写存在的日期，年份在1000至2999之间。' },
  ];
  expect(
    leftOutSentence('loaded', { refused, unasked: ['推荐', '认证'], unknown: ['colour'] }),
  ).toBe(
    '没有读取：“最近一次亏损在哪一年？”（请填写四位数的年份，在1000至2999之间）、“何时登记？”（请填写存在的日期，年份在1000至2999之间）。这里不问：推荐、认证。认不出来：colour。',
  );
  expect(leftOutSentence('saved', { ...NOTHING, refused: refused.slice(1) })).toMatch(
    /^没有存入：“何时登记？”/,
  );
});

test('where nothing was left out, nothing is said', () => {
  expect(leftOutSentence('loaded', NOTHING)).toBe('');
});

test('a key of any length stays a short word', () => {
  const sentence = leftOutSentence('loaded', { ...NOTHING, unknown: ['k'.repeat(9999)] });
  expect(sentence.length).toBeLessThan(120);
});
