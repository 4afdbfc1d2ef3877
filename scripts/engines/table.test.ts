import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOWS } from '../../src/testing/engines/flows.ts';
import { OLD_ENGINES } from './old-chromiums.ts';
import { withRows } from './table.ts';

const DOCUMENT = '# Browsers\n\n| engine | version |\n| --- | --- |\n\nWords.\n';
const row = (name: string, version: string, search: string) => ({
  name,
  version,
  cells: { search },
});

test('a run writes a row for its engine and leaves those of others and the words around', () => {
  const first = withRows(DOCUMENT, ['search'], [row('A', '1', 'works'), row('B', '1', 'fails')]);
  expect(withRows(first, ['search'], [row('B', '2', 'works')])).toBe(
    [
      '# Browsers',
      '',
      '| engine | version | search |',
      '| --- | --- | --- |',
      '| A | 1 | works |',
      '| B | 2 | works |',
      '',
      'Words.',
      '',
    ].join('\n'),
  );
});

test('a flow that was not walked is called so', () => {
  const written = withRows(DOCUMENT, ['search', 'lists'], [row('A', '1', 'works')]);
  expect(written).toContain('| A | 1 | works | not walked |');
});

test('a document without the table is refused', () => {
  expect(() => withRows('# Browsers\n', [], [])).toThrow('no table');
});

test('the table names every flow and engine, and no flow fails in any', () => {
  const rows = readFileSync('docs/browsers.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], , ...engines] = rows;
  expect(head.slice(1, -1)).toEqual(['engine', 'version', ...Object.keys(FLOWS)]);
  const old = OLD_ENGINES.map(({ version }) => `Chromium ${version}`);
  expect(engines.map(([, name]) => name).sort()).toEqual(
    ['Chromium', 'Firefox', 'WebKitGTK', ...old].sort(),
  );
  for (const [, name = '', , search, ...further] of engines) {
    expect(search, name).toBe(name === 'Chromium 88' ? 'says so' : 'works');
    // No driver of WebKitGTK tells of the question a browser asks.
    const rest = new Set(further.slice(0, -1));
    if (name === 'WebKitGTK') rest.delete('not walked');
    expect([...rest], name).toEqual(['works']);
  }
});
