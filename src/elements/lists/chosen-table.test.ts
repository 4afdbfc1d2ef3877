import { expect, test } from 'vitest';
import { comparisonExport } from '../../views/rules/comparison-export.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { csvOf, jsonOf } from './chosen-table.ts';

setBuildDay('2026-11-20');
const { csv, json } = comparisonExport() as {
  csv: string;
  json: { rows: { jurisdiction: string }[] };
};

test('the table of chosen cities has their rows alone, every one of them', () => {
  const cities = ['luohe', 'wuhai'];
  const rows = json.rows.filter(({ jurisdiction }) => cities.includes(jurisdiction));
  const chosen = JSON.parse(jsonOf(JSON.stringify(json), cities)) as { rows: unknown[] };
  expect(chosen).toEqual({ ...json, rows });
  const lines = csvOf(csv, cities).split('\r\n');
  expect(lines[0]).toBe(csv.split('\r\n')[0]);
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines.slice(1, -1).every((line) => /^[是否]?,(?:luohe|wuhai),/.test(line))).toBe(true);
});
