import { expect, it } from 'vitest';
import { foldsWithin, parseFoldTable, printFoldTable, simplify } from './fold-table.ts';

const table = parseFoldTable('臺台灣湾𫟦𬭩');

it('is written as pairs and read back, rare characters included', () => {
  expect([...table]).toEqual([
    ['臺', '台'],
    ['灣', '湾'],
    ['𫟦', '𬭩'],
  ]);
  expect(printFoldTable(table)).toBe('臺台灣湾𫟦𬭩');
});

it('keeps for a text only what changes it', () => {
  expect(printFoldTable(foldsWithin('海灣', table))).toBe('灣湾');
  expect(foldsWithin('海湾', table).size).toBe(0);
});

it('simplifies characters and leaves the rest', () => {
  expect(simplify('臺灣 2018', table)).toBe('台湾 2018');
});
