import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvData, csvText } from './csv-text.ts';

it('begins with a byte order mark and ends every row with CRLF', () => {
  expect(
    csvText([
      ['序号', '名称'],
      [1, '甲'],
    ]),
  ).toBe('\uFEFF序号,名称\r\n1,甲\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-甲', "'-甲"],
  ['@甲', "'@甲"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['甲=乙', '甲=乙'],
  [' =1', ' =1'],
  ['甲,乙', '"甲,乙"'],
  ['"甲"', '"""甲"""'],
  ['甲\n乙', '"甲\n乙"'],
  [-1, '-1'],
  [0, '0'],
  [true, '是'],
  [false, '否'],
  [null, ''],
  [undefined, ''],
])('writes %j as %j', (cell, expected) => {
  expect(csvText([['', cell]])).toBe(`\uFEFF,${expected}\r\n`);
});

it('is read back by a CSV reader, whatever the cells hold, with no cell a formula', () => {
  const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(cells, (row) => {
      const [read] = parse(csvText([row]), { bom: true, relax_column_count: true });
      expect(read).toEqual(row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read!.some((cell) => /^[=+\-@]/.test(cell))).toBe(false);
    }),
  );
});

it('has for programs neither a mark nor an apostrophe', () => {
  expect(csvData([['名称'], ['=甲,"乙"'], [true], [null]])).toBe(
    '名称\r\n"=甲,""乙"""\r\n是\r\n\r\n',
  );
});
