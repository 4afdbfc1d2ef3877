import { expect, it } from 'vitest';
import { NO_FOLDING } from './fold-table.ts';
import { buildGroup, buildJump } from './search-answer.ts';
import type { SearchDocument } from './search-document.ts';

const document: SearchDocument = {
  id: 'a',
  kind: 'regulation',
  href: 'a/regulations/2018/',
  title: '质量奖办法',
  documentNumber: '甲政办〔2018〕76号',
  city: { slug: 'a', name: '甲市' },
  status: { code: 'draft', label: '征求意见稿' },
  draft: true,
  blocks: [{ anchor: 'art-2', label: '第二条', text: '第二条　质量奖每年一届。' }],
};

it('marks title and passages and does not repeat the label', () => {
  const group = buildGroup(document, document.blocks, [['质', '量', '奖']], NO_FOLDING);
  expect(group.title).toEqual([
    { text: '质量奖', hit: true },
    { text: '办法', hit: false },
  ]);
  expect(group.hits).toEqual([
    {
      href: 'a/regulations/2018/#art-2',
      label: '第二条',
      segments: [
        { text: '质量奖', hit: true },
        { text: '每年一届。', hit: false },
      ],
    },
  ]);
  expect(group).toMatchObject({ draft: true, status: '征求意见稿', titleNote: null });
});

it('jumps to an article, or to the whole document', () => {
  expect(buildJump(document, document.blocks[0])).toMatchObject({
    href: 'a/regulations/2018/#art-2',
    label: '第二条',
  });
  expect(buildJump(document)).toMatchObject({ href: 'a/regulations/2018/', label: null });
});
