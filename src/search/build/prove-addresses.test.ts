import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchBlock, SearchDocument } from '../shared/search-document.ts';
import { proveAddresses } from './prove-addresses.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const [page, html] of [
    ['mou', '<h2 id="facts">甲</h2>'],
    ['mou/regulations/2020', '<p id="art-1">乙</p>'],
  ] as const) {
    mkdirSync(join(root, page), { recursive: true });
    writeFileSync(join(root, page, 'index.html'), html);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const hit = (href: string, ...blocks: Partial<SearchBlock>[]) =>
  ({ href, blocks: blocks.map((each) => ({ anchor: '', ...each })) }) as SearchDocument;

it.each([
  ['a page and a place on it', hit('mou/regulations/2020/', {}, { anchor: 'art-1' })],
  ['a document that is a place', hit('mou/#facts', { anchor: 'facts' })],
  ['a place on another page', hit('mou/', { href: 'mou/regulations/2020/', anchor: 'art-1' })],
])('lets stand %s', (_, document) => {
  expect(() => proveAddresses([document], root)).not.toThrow();
});

it.each([
  ['a page there is not', hit('mou/regulations/1999/'), 'mou/regulations/1999/'],
  ['a place there is not', hit('mou/regulations/2020/', { anchor: 'art-2' }), '2020/#art-2'],
  ['a document that is a place there is not', hit('mou/#art-1'), 'mou/#art-1'],
  ['a place of another page', hit('mou/', { anchor: 'art-1' }), 'mou/#art-1'],
  ['another page there is not', hit('mou/', { href: 'x/', anchor: 'facts' }), 'x/#facts'],
])('refuses %s', (_, document, says) => {
  expect(() => proveAddresses([hit('mou/'), document], root)).toThrow(says);
});
