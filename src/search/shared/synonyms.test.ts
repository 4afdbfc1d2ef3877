import { expect, it } from 'vitest';
import { otherWordings } from './synonyms.ts';

const SYNONYMS = [
  ['拟奖', '拟授奖', '获奖建议'],
  ['公示期', '公示时间'],
];

it.each([
  ['拟奖名单', ['拟授奖 名单', '获奖建议 名单']],
  ['拟授奖名单', ['拟奖 名单', '获奖建议 名单']],
  ['漯河公示时间多长', ['漯河 公示期 多长']],
  ['公示时间', ['公示期']],
  ['短公示时间', ['短公示期']],
  ['奖金', []],
])('%s is also asked as %j', (text, expected) => {
  expect(otherWordings(text, SYNONYMS)).toEqual(expected);
});

it('takes the longest word it knows', () => {
  expect(otherWordings('甲乙丙', [['甲'], ['甲乙', '丁']])).toEqual(['丁丙']);
});

it.each([
  ['七日', ['7日', '7天', '七天']],
  ['公示20天', ['公示二十天', '公示20日', '公示二十日']],
  ['5个工作日', ['五个工作日']],
  ['五十万', ['50万']],
  ['三届', ['3届']],
  ['奖金', []],
  ['一百百日', []],
  ['2018年', []],
  ['0天', []],
])('the number in %s is also asked as %j', (text, expected) => {
  expect(otherWordings(text, [])).toEqual(expected);
});

it('takes a copied passage for no name', () => {
  const named = `${'评'.repeat(27)}公示期`;
  expect(otherWordings(named, SYNONYMS)).toHaveLength(1);
  expect(otherWordings(`评${named}`, SYNONYMS)).toEqual([]);
});
