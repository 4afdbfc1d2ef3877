import { expect, test } from 'vitest';
import { CHART_WIDTH, chartOf } from './chart-rows.ts';

const tier = (changes: object) => ({
  tier: 'quality-award',
  name: '质量奖',
  places: 3,
  limit: null,
  joint: null,
  recipients: ['organisation'] as const,
  taking: 0,
  outside: 0,
  ...changes,
});
const lineOf = (changes: object) =>
  chartOf([{ label: '第一届', places: [tier(changes)] }]).rounds[0]!.lines[0]!;
const kinds = (changes: object) => lineOf(changes).marks.map(({ kind }) => kind);

test('taken places come first, then free ones, then winners outside', () => {
  expect(kinds({ taking: 2, outside: 1 })).toEqual(['taken', 'taken', 'free', 'outside']);
  expect(kinds({ taking: 3 })).toEqual(['taken', 'taken', 'taken']);
  expect(kinds({ taking: 4 })).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(kinds({})).toEqual(['free', 'free', 'free']);
});

test('the limit stands between the last place and what is beyond it', () => {
  const { marks, limitAt, size } = lineOf({ taking: 4 });
  expect(limitAt).toBeGreaterThan(marks[2]!.x + size);
  expect(limitAt).toBeLessThan(marks[3]!.x);
  expect(lineOf({ places: null, taking: 2 }).limitAt).toBeNull();
});

test('many squares shrink until they fit', () => {
  for (const taking of [1, 6, 7, 8, 20, 40]) {
    const { marks, size, numbersAt } = lineOf({ taking });
    expect(marks.at(-1)!.x + size).toBeLessThanOrEqual(numbersAt);
    expect(numbersAt).toBeLessThan(CHART_WIDTH);
    expect(size).toBeGreaterThan(0);
  }
});

test('rounds stand below each other without touching', () => {
  const round = { label: '第一届', places: [tier({}), tier({})] };
  const { height, rounds } = chartOf([round, round, round]);
  for (const [index, { lines }] of rounds.entries()) {
    const end = rounds[index + 1]?.y ?? height;
    expect(lines.at(-1)!.y + lines[0]!.size).toBeLessThanOrEqual(end);
  }
});

test('nothing to show is no picture', () => {
  expect(chartOf([])).toEqual({ height: 0, rounds: [] });
});
