import { expect, test } from 'vitest';
import { mimeType } from './mime-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['text.txt', 'text/plain; charset=utf-8'],
  ['text.md', 'text/markdown; charset=utf-8'],
  ['regulation.JSON', 'application/json; charset=utf-8'],
  ['winners.csv', 'text/csv; charset=utf-8'],
  ['deadlines.ics', 'text/calendar; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['pagefind.wasm', 'application/wasm'],
  ['zh_1.pf_meta', 'application/octet-stream'],
  ['wasm.zh.pagefind', 'application/octet-stream'],
  ['checkpoint', 'text/plain; charset=utf-8'],
  ['published.jsonl', 'text/plain; charset=utf-8'],
  ['1.tlog-proof', 'text/plain; charset=utf-8'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(mimeType(name)).toBe(type);
});
