import { expect, it } from 'vitest';
import { comparisonExport } from './comparison-export.ts';

const { csv, json, headings } = comparisonExport();
const { rows } = json as { rows: Record<string, unknown>[] };
const rowOf = (city: string, topic: string) =>
  rows.find((row) => row['jurisdiction'] === city && row['topic'] === topic);

it('has a row for each city and topic, with its articles', () => {
  expect(rowOf('luohe', 'cycle')).toMatchObject({
    draft: false,
    ask: '几年评一次？',
    says: '每2年评审一次',
    articles: '第四条',
  });
});

it('says by the code of a silence why a cell is blank', () => {
  expect(rowOf('luohe', 'fee')).toMatchObject({ says: null, states: { says: 'not-stated' } });
});

it('ends each line of the table with the states', () => {
  expect(headings.at(-1)?.[0]).toBe('states');
  expect(csv.split('\r\n').length).toBe(rows.length + 2);
});
