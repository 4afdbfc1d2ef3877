import { expect, it } from 'vitest';
import { documentNumberMatches, documentNumberUnits, parseJump } from './jump.ts';

it.each([
  ['第十二条', 12, ''],
  ['第12条', 12, ''],
  ['第１２条', 12, ''],
  ['12条', 12, ''],
  ['十二条', 12, ''],
  ['第一百零五条', 105, ''],
  ['第十二条第一款第（三）项', 12, ''],
  ['第十二条第（三）项第2目', 12, ''],
  ['第十二条第2项', 12, ''],
  ['第12条第3项', 12, ''],
  ['漯河 12条', 12, '漯河'],
  ['《漯河市市长质量奖管理办法》第十二条', 12, '漯河市市长质量奖管理办法'],
  ['漯河第十二条', 12, '漯河'],
])('reads %s as article %i after the words %j', (text, article, context) => {
  expect(parseJump(text)).toMatchObject({ kind: 'article', article, context });
});

it('finds the number of an announcement however its year is set off', () => {
  for (const query of ['2013年第31号', '公告2013年第31号', '〔2013〕31'])
    expect(
      documentNumberMatches('公告2013年第31号', (parseJump(query) as { units: string[] }).units),
    ).toBe(true);
});

it.each([
  ['第十条之一', 'art-10z1', '第十条之一'],
  ['甲市 10条之2第（一）项', 'art-10z2', '第十条之二'],
  ['第十条', 'art-10', '第十条'],
])('leads %s to #%s', (text, anchor, label) => {
  expect(parseJump(text)).toMatchObject({ article: 10, anchor, label });
});

it('names the article as the law does, however it was typed', () => {
  expect(parseJump('12条')).toMatchObject({ label: '第十二条' });
});

it.each([
  '质量奖',
  '第条',
  '第0条',
  '第十十条',
  '第十二条规定',
  '2018',
  '奖金100万元',
  '2018年8月22日',
  '',
])('sees no goal in %j', (text) => {
  expect(parseJump(text)).toBeNull();
});

it.each([
  '漯政办〔2018〕76号',
  '漯政办[2018]76号',
  '漯政办（2018）76号',
  '漯政办(2018)76号',
  '漯政办【2018】76号',
  '漯政办﹝2018﹞76',
  '漯政办 2018 76',
])('reads %s as one document number', (text) => {
  expect(parseJump(text)).toEqual({
    kind: 'document-number',
    units: ['漯', '政', '办', '2018', '76'],
  });
});

it('compares document numbers from their end, so that the issuer may be left out', () => {
  const matches = (query: string) =>
    documentNumberMatches('漯政办〔2018〕76号', documentNumberUnits(query));
  expect(matches('漯政办[2018]76')).toBe(true);
  expect(matches('〔2018〕76号')).toBe(true);
  expect(matches('豫漯政办〔2018〕76号')).toBe(false);
  expect(matches('〔2018〕6号')).toBe(false);
  expect(matches('〔2018〕7号')).toBe(false);
});
