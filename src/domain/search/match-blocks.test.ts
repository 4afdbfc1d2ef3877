import { expect, it } from 'vitest';
import { NO_FOLDING } from './fold-table.ts';
import { markedPhrases, matchingBlocks } from './match-blocks.ts';
import type { Reading } from './match-blocks.ts';
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

it.each<[string, Reading, string[]]>([
  ['奖金', 'phrase', ['art-1', 'art-2']],
  ['奖金 奖牌', 'parts', ['art-2']],
  ['乌海 奖牌', 'parts', ['art-2', 'art-3']],
  ['百万元 复制', 'parts', ['art-1', 'art-3']],
  ['乌海 市长', 'parts', []],
  ['质量奖', 'phrase', []],
  ['二条　奖牌', 'phrase', ['art-2']],
])('finds for %j read as %s the blocks %j', (text, reading, anchors) => {
  const blocks = matchingBlocks(document, parseQuery(text), reading, NO_FOLDING);
  expect(blocks.map((block) => block.anchor)).toEqual(anchors);
});

it('marks the words together or each for itself, as they were read', () => {
  const query = parseQuery('奖金 奖牌');
  expect(markedPhrases(query, 'phrase')).toEqual([['奖', '金', '奖', '牌']]);
  expect(markedPhrases(query, 'parts')).toEqual([
    ['奖', '金'],
    ['奖', '牌'],
  ]);
});
