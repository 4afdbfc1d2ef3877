import { describe, expect, it } from 'vitest';
import { quoteStands, sourceWords, withoutSpace } from './quote.ts';

describe('withoutSpace', () => {
  it.each([
    ['a b\tc', 'abc', 'spaces and tabs'],
    ['第一条　为了', '第一条为了', 'the wide space'],
    ['上\r\n下', '上下', 'line breaks of either kind'],
    ['\u00A0甲\u2003乙\uFEFF', '甲乙', 'unbreakable and em spaces, byte order mark'],
    ['甲\u200B乙\u00AD丙', '甲乙丙', 'zero-width space and soft hyphen'],
    ['甲，乙。', '甲，乙。', 'punctuation stays'],
  ])('turns %j into %s: %s', (text, expected) => {
    expect(withoutSpace(text)).toBe(expected);
  });
});

describe('quoteStands', () => {
  it.each([
    ['公示期不少于七天', '公示期不少于七天', true, 'the whole'],
    ['公示期不少于七天。', '不少于七天', true, 'a part'],
    ['《中共中央 国务院关于', '中共中央国务院', true, 'a space in the text only'],
    ['中共中央国务院关于', '中共中央 国务院', true, 'a space in the quote only'],
    ['第一行\n第二行', '行第二', true, 'across a line break'],
    ['公示期不少于七天', '公示期不少于7天', false, 'another spelling of the number'],
    ['公示期，不少于七天', '公示期不少于七天', false, 'a comma left out'],
    ['（一）甲', '(一)甲', false, 'other brackets'],
    ['公示', '公示期', false, 'more than the text has'],
    ['公示', '', false, 'an empty quote proves nothing'],
    ['公示', ' 　', false, 'nor does a blank one'],
  ])('in “%s”, “%s” stands: %s (%s)', (text, quote, expected) => {
    expect(quoteStands(text, quote)).toBe(expected);
  });
});

describe('sourceWords', () => {
  it.each([
    ['甲\n— 9—\n乙', '甲乙', 'a page mark on a line of its own'],
    ['甲\r\n  —  12 —  \r\n乙', '甲乙', 'with Windows line ends and spaces'],
    ['— 1 —\n甲\n— 2 —', '甲', 'at the beginning and the end'],
    ['甲— 9 —乙', '甲—9—乙', 'inside a line it is text'],
    ['GB/T 19580—2012\n', 'GB/T19580—2012', 'the number of a standard is text'],
    ['— 九 —\n', '—九—', 'a Chinese number is text'],
    ['—\n9\n—', '—9—', 'spread over lines it is text'],
  ])('takes %j as %s: %s', (source, expected) => {
    expect(sourceWords(source)).toBe(expected);
  });

  it('passes over ten thousand blank lines in no time', () => {
    const started = performance.now();
    expect(sourceWords('甲' + ' \n'.repeat(10_000) + '乙')).toBe('甲乙');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
