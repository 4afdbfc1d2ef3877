import { expect, test } from 'vitest';
import { rowMatcher, sortedRows } from './list-rows.ts';
import type { FilterChoice, FilterRow } from './list-rows.ts';

const NOTHING: FilterChoice = { city: '', year: '', tier: '', state: '', text: '', order: '' };
const row = (changes: Partial<FilterRow> = {}): FilterRow => ({
  city: 'luohe',
  year: '2024',
  tiers: ['quality-award'],
  state: 'in-force',
  text: '漯河 2024年 样例甲（集团）有限公司 91000000MA00000157',
  keys: [],
  ...changes,
});
const rowMatches = (of: FilterRow, choice: FilterChoice) => rowMatcher(choice)(of);

test('choosing nothing keeps every row', () => {
  expect(rowMatches(row(), NOTHING)).toBe(true);
  expect(rowMatches(row({ tiers: [], state: '', text: '' }), NOTHING)).toBe(true);
});

test.each([
  ['city', 'luohe', 'wuhai'],
  ['year', '2024', '2025'],
  ['tier', 'quality-award', 'nomination'],
  ['state', 'in-force', 'revoked'],
  ['text', '样例甲', '样例乙'],
] as const)('%s keeps the rows that have it and drops the others', (key, kept, dropped) => {
  expect(rowMatches(row(), { ...NOTHING, [key]: kept })).toBe(true);
  expect(rowMatches(row(), { ...NOTHING, [key]: dropped })).toBe(false);
});

test('a row with several tiers is found under each', () => {
  const both = row({ tiers: ['quality-award', 'nomination'] });
  expect(rowMatches(both, { ...NOTHING, tier: 'nomination' })).toBe(true);
  expect(rowMatches(both, { ...NOTHING, tier: 'excellence' })).toBe(false);
});

test('words are sought one by one, whatever their width, case and order', () => {
  for (const text of ['有限公司 漯河', '(集团)', '91000000ma00000157', '　样例甲　'])
    expect(rowMatches(row(), { ...NOTHING, text }), text).toBe(true);
  expect(rowMatches(row(), { ...NOTHING, text: '漯河 乌海' })).toBe(false);
});

test('all conditions hold together', () => {
  expect(rowMatches(row(), { ...NOTHING, city: 'luohe', year: '2025' })).toBe(false);
});

const keyed = (...keys: string[]) => row({ keys });
const firsts = (rows: FilterRow[]) => rows.map(({ keys }) => keys[0]);

test('rows sort both ways, numbers as numbers, empty cells last', () => {
  const rows = [keyed('10'), keyed(''), keyed('9'), keyed('2024-01-01')];
  expect(firsts(sortedRows(rows, 0, 'ascending'))).toEqual(['9', '10', '2024-01-01', '']);
  expect(firsts(sortedRows(rows, 0, 'descending'))).toEqual(['2024-01-01', '10', '9', '']);
});

test('equal cells keep their order', () => {
  const rows = [keyed('a', '1'), keyed('a', '2'), keyed('a', '3')];
  for (const direction of ['ascending', 'descending'] as const)
    expect(sortedRows(rows, 0, direction).map(({ keys }) => keys[1])).toEqual(['1', '2', '3']);
});

test('names sort by their sounds', () => {
  const rows = ['乌海', '巴彦淖尔', '漯河', '江阴'].map((name) => keyed(name));
  expect(firsts(sortedRows(rows, 0, 'ascending'))).toEqual(['巴彦淖尔', '江阴', '漯河', '乌海']);
});
