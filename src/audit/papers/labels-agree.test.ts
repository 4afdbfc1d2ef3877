import { expect, it } from 'vitest';
import { context, rows, told } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { labelsAgree } from './labels-agree.ts';

const cities = { own: ['乌海市', '乌海'], others: ['漯河市'] };
const heard = (facts: RoundFacts) => told(labelsAgree, context('wuhai', facts, { cities }));
const winners = (
  documentNumber: string | null,
  signedOn: string | null,
  publishedOn: string | null,
) => ({ winners: { documentNumber, signedOn, publishedOn, decidedOn: '2024-12-30' } });

it.each<[string, RoundFacts, string[]]>([
  ['of the year of signing', winners('样例〔2024〕8号', '2024-12-31', '2025-01-06'), []],
  ['of the year of publication', winners('样例〔2025〕8号', '2024-12-31', '2025-01-06'), []],
  [
    'of another year',
    winners('样例〔2023〕8号', '2024-12-31', '2025-01-06'),
    ['note label-number-year'],
  ],
  ['left out', winners(null, '2024-12-31', '2025-01-06'), []],
])('a document number %s', (_, facts, expected) => {
  expect(heard(facts)).toEqual(expected);
});

it.each([
  ['2024年度', '关于2024年度乌海市市长质量奖的决定', []],
  ['2024年', '关于2024年度乌海市市长质量奖的决定', []],
  ['2015—2016年度', '关于2016年度乌海市市长质量奖的决定', []],
  ['第十五届', '关于第十五届乌海市市长质量奖（2024年度）的决定', []],
  ['2024年度', '乌海市人民政府2025年1月6日公布的名单', []],
  ['2024年度', '关于2023年度乌海市市长质量奖的决定', ['note label-title-year']],
  ['第十五届', '关于第十六届乌海市市长质量奖的决定', ['note label-title-session']],
  ['2024年度', '关于漯河市市长质量奖的决定', ['note label-other-city']],
  ['2024年度', '乌海市赴漯河市学习质量工作的通知', []],
])('in the round “%s” a title “%s”', (label, title, expected) => {
  expect(heard({ about: { label }, winners: { title } })).toEqual(expected);
});

it('several titles of another year than the round are told of once', () => {
  const title = '2023年度名单';
  const facts = { about: { label: '2024年度' }, call: { title }, winners: { title } };
  expect(heard(facts)).toEqual(['note label-title-year']);
});

it('a number is told of where it stands for the second time, unless another body gave it', () => {
  const call = { documentNumber: '样例〔2026〕1号' };
  const twice = { call, winners: { documentNumber: '样例〔2026〕1号' } };
  expect(heard(twice)).toEqual(['note label-number-twice']);
  expect(heard({ ...twice, winners: { ...twice.winners, issuer: '样例政府' } })).toEqual([]);
});

it.each([
  ['in the same order under a new number', 'abc', 'abc', ['note label-rows-copied']],
  ['in another order', 'abc', 'acb', []],
  ['with one more', 'abc', 'abcd', []],
  ['two of them, who may well win together', 'ab', 'ab', []],
])('organisations of an earlier round %s', (_, before, now, expected) => {
  const list = (names: string, documentNumber: string) => ({
    lists: { opinion: { documentNumber, entries: rows(names) } },
  });
  const earlier = [{ slug: 'earlier', ...list(before, '样例〔2026〕1号') }];
  const round = context('wuhai', list(now, '样例〔2026〕2号'), { earlier, cities });
  expect(told(labelsAgree, round)).toEqual(expected);
});
