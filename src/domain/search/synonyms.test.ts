import { expect, it } from 'vitest';
import { otherWordings } from './synonyms.ts';

const SYNONYMS = [
  ['拟奖', '拟授奖', '获奖建议'],
  ['公示期', '公示时间'],
];

it.each([
  ['拟奖名单', ['拟授奖名单', '获奖建议名单']],
  ['拟授奖名单', ['拟奖名单', '获奖建议名单']],
  ['公示时间多长', ['公示期多长']],
  ['奖金', []],
])('%s is also asked as %j', (text, expected) => {
  expect(otherWordings(text, SYNONYMS)).toEqual(expected);
});

it('takes the longest word it knows', () => {
  expect(otherWordings('甲乙丙', [['甲'], ['甲乙', '丁']])).toEqual(['丁丙']);
});
