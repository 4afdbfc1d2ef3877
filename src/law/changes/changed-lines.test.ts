import { expect, it } from 'vitest';
import { changedLines } from './changed-lines.ts';

it.each([
  ['a\nb\n', 'a\nb\n', []],
  ['a\nb\nc\n', 'a\nd\nc\n', ['-b', '+d']],
  ['a\n', 'a\nb\nc\n', ['+b', '+c']],
  ['a\n\nb\n', 'a\nb\n', ['-']],
])('from %j to %j went and came %j', (before, after, lines) => {
  const signs = { removed: '-', added: '+' };
  expect(changedLines(before, after).map(({ kind, text }) => signs[kind] + text)).toEqual(lines);
});
