import { expect, it } from 'vitest';
import { groupedRows } from './row-groups.ts';

const table = (classes: string[], tiers: string[] = []) => ({
  columns: [
    { key: 'name', name: '组织名称', numeric: false },
    ...(classes.length > 0 ? [{ key: 'category', name: '类别', numeric: false }] : []),
    ...(tiers.length > 0 ? [{ key: 'tier', name: '拟授奖项', numeric: false }] : []),
  ],
  rows: Array.from({ length: Math.max(classes.length, tiers.length, 2) }, (_, at) => ({
    organisation: `${at}`,
    kind: 'organisation' as const,
    named: true,
    cells: [`单位${at}`, ...classes.slice(at, at + 1), ...tiers.slice(at, at + 1)].map((text) => ({
      text,
    })),
  })),
});

const heads = (each: ReturnType<typeof table>) =>
  groupedRows(each).groups.map(({ head, first, rows }) => [head, first, rows.length]);

it('sets the classes of a list apart as the notice does, and drops their column', () => {
  const list = table(['制造业', '制造业', '服务业']);
  expect(heads(list)).toEqual([
    ['制造业', 1, 2],
    ['服务业', 3, 1],
  ]);
  const { columns, groups } = groupedRows(list);
  expect(columns.map(({ key }) => key)).toEqual(['name']);
  expect(groups[1]?.rows[0]?.cells).toEqual([{ text: '单位2' }]);
});

it('takes the awards where there are no classes, and classes before awards', () => {
  expect(heads(table([], ['质量奖', '提名奖']))).toHaveLength(2);
  expect(heads(table(['甲', '乙'], ['质量奖', '提名奖'])).map(([head]) => head)).toEqual([
    '甲',
    '乙',
  ]);
});

it.each([
  [['制造业', '服务业', '制造业'], 'rows of one class stand apart: their order is the notice’s'],
  [['制造业', '制造业'], 'all are of one class'],
  [[], 'none is named'],
])('leaves %j in one list: %s', (classes) => {
  expect(heads(table(classes))).toEqual([[null, 1, Math.max(classes.length, 2)]]);
});
