import { expect, it } from 'vitest';
import { anchorOf } from '../regulation/address.ts';
import { parseRegulation } from '../regulation/parse.ts';
import { clausesIn } from './account.ts';

const { text } = parseRegulation(`某办法

第一条　奖项可以空缺。奖项设两个；每届 五个。

第二条　首款。

组织应当：

（一）在本市登记；

（二）无事故。
`);

it.each<[at: string, quote: string | undefined, clauses: string[], why: string]>([
  ['1', '奖项可以空缺', ['奖项可以空缺。'], 'the words of one clause'],
  ['1', '空缺。奖项设', ['奖项可以空缺。', '奖项设两个；'], 'words across a stop reach both'],
  ['1', '每届五个', ['每届 五个。'], 'layout aside'],
  ['1', '奖项', ['奖项可以空缺。'], 'words that stand twice count where they stand first'],
  ['1', '。奖项设两个', ['奖项设两个；'], 'a stop alone overlaps nothing'],
  ['1', '六个', [], 'words that do not stand there'],
  ['2', '无事故', ['无事故。'], 'an article holds its items'],
  ['2.2', '无事故', ['无事故。'], 'an item is named without its paragraph'],
  ['2.p2.2', '无事故', ['无事故。'], 'or with it'],
  ['2.p1', '无事故', [], 'another paragraph does not hold it'],
  ['2.1', '无事故', [], 'nor does another item'],
  ['2.p1', undefined, ['首款。'], 'without words all of the place'],
  ['2.p2', undefined, ['组织应当：', '在本市登记；', '无事故。'], 'its items with it'],
  ['9', '首款', [], 'a place the text lacks'],
  ['title', '某办法', [], 'a title states nothing'],
])('finds in %s %s the clauses %j: %s', (at, quote, expected) => {
  expect(clausesIn(text, at, quote).map(({ words }) => words)).toEqual(expected);
});

it('names the narrowest place of a clause', () => {
  expect(clausesIn(text, '2', '无事故').map(({ place }) => anchorOf(place))).toEqual(['art-2-2']);
});
