import { expect, it } from 'vitest';
import { annexBlocks, annexTitle, annexWords } from './annex.ts';

const TABLE = ['项目 分值', '领导\t100', '战略　90'];

it('puts the rows of a table together', () => {
  expect(annexBlocks(['评分表', ...TABLE, '说明：满分 1000。'])).toEqual([
    { kind: 'line', text: '评分表' },
    {
      kind: 'table',
      rows: [
        ['项目', '分值'],
        ['领导', '100'],
        ['战略', '90'],
      ],
    },
    { kind: 'line', text: '说明：满分 1000。' },
  ]);
});

it.each([
  ['two lines', TABLE.slice(0, 2)],
  ['rows of different length', ['甲 乙', '丙 丁 戊', '己 庚']],
  ['sentences', ['甲。 乙。', '丙。 丁。', '戊。 己。']],
])('takes %s for no table', (_, lines) => {
  expect(annexBlocks(lines)).toEqual(lines.map((text) => ({ kind: 'line', text })));
});

it.each([
  [['附件', '评分表', '甲'], '评分表', ['甲']],
  [['附件2：', '评分表'], '评分表', []],
  [['评分表', '甲'], '评分表', ['甲']],
])('tells the title of %j', (lines, title, words) => {
  expect(annexTitle(lines)).toBe(title);
  expect(annexWords(lines)).toEqual(words);
});
