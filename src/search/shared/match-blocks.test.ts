import { expect, it } from 'vitest';
import { NO_FOLDING } from './fold-table.ts';
import { matchingBlocks } from './match-blocks.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchDocument } from './search-document.ts';

const texts = ['第一条　奖金一百万元。', '第二条　奖牌与奖金归组织。', '第三条　奖牌不得复制。'];
const document: SearchDocument = {
  id: 'a',
  kind: 'regulation',
  href: 'a/',
  title: '乌海市市长质量奖管理办法',
  city: { slug: 'wuhai', name: '乌海市' },
  status: { code: 'in-force', label: '现行有效' },
  draft: false,
  blocks: texts.map((text, index) => ({ anchor: `art-${index + 1}`, label: '', text })),
};

it.each<[string, 'phrase' | 'parts', string[]]>([
  ['奖金', 'phrase', ['art-1', 'art-2']],
  ['奖金 奖牌', 'parts', ['art-2']],
  ['乌海 奖牌', 'parts', ['art-2', 'art-3']],
  ['百万元 复制', 'parts', ['art-1', 'art-3']],
  ['乌海 市长', 'parts', []],
  ['乌海 奖金', 'parts', ['art-1', 'art-2']],
  ['奖金 奖牌 复制 百万', 'parts', ['art-1', 'art-2', 'art-3']],
  ['奖金 百万 复制', 'parts', ['art-1', 'art-3']],
  ['奖金 组织 回避 复制', 'parts', ['art-2', 'art-3']],
  ['质量奖', 'phrase', []],
  ['二条　奖牌', 'phrase', ['art-2']],
])('finds for %j read as %s the blocks %j', (text, reading, anchors) => {
  const { phrase, parts } = parseQuery(text);
  const blocks = matchingBlocks(document, reading === 'parts' ? parts : [phrase], NO_FOLDING);
  expect(blocks.map((block) => block.anchor)).toEqual(anchors);
});
