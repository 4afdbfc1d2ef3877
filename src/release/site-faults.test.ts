import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteFaults } from './site-faults.ts';

const page = (body: string) => `<!doctype html><html><body>${body}</body></html><script></script>`;

let root: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const faults = (base = '/gov/') =>
  siteFaults({ root, base, routes: ['index.html', 'luohe/index.html'] });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  put('index.html', page('<main id="main"><a href="/gov/luohe/#art-1">漯河</a></main>'));
  put('luohe/index.html', page('<p id="art-1">一</p>'));
  put('log/published.jsonl', '');
});

afterEach(() => rmSync(root, { recursive: true }));

it('finds nothing in a whole site', () => {
  put(
    'luohe/index.html',
    page(
      `<p id="art-1">一</p><p id="甲">二</p><a href="#art-1">一</a><a href="#%E7%94%B2">二</a><a href="#">页首</a>
      <a href="../?from=a&amp;b=2#main">首页</a><a href="/gov/">首页</a><img src="a.png"><form action="./"></form>
      <a href="https://example.gov.cn/x">外</a><a href="//example.gov.cn/x">外</a><a href="mailto:a@example.cn">信</a>`,
    ),
  );
  put('luohe/a.png', 'x');
  expect(faults()).toEqual([]);
});

it.each([
  ['a page that was not written', () => rmSync(join(root, 'luohe/index.html')), 2],
  ['an empty page', () => put('luohe/index.html', ''), 2],
  ['an empty file', () => put('luohe/entries.csv', ''), 1],
  ['a page without its end', () => put('luohe/index.html', '<html><p id="art-1">'), 1],
])('finds %s', (_, breakIt, count) => {
  breakIt();
  expect(faults()).toHaveLength(count);
});

it.each([
  ['a page there is not', '/gov/wuhai/', 'wuhai/index.html'],
  ['a file there is not', 'entries.csv', 'luohe/entries.csv'],
  ['a folder without its slash', '/gov/luohe', 'luohe'],
  ['a page outside of the base', '/luohe/', '/luohe/index.html'],
  ['a place there is not on another page', '/gov/#nowhere', 'index.html#nowhere'],
  ['a place there is not on its own page', '#art-2', 'luohe/index.html#art-2'],
  ['what cannot be read', '/gov/%', '/gov/%'],
])('finds a link to %s', (_, address, link) => {
  put('luohe/index.html', page(`<p id="art-1">一</p><a href="${address}">x</a>`));
  expect(faults()).toEqual([{ kind: 'dead-link', path: 'luohe/index.html', link }]);
});

it('knows a row of a list, from which an objection begins, by its list', () => {
  put('luohe/objection/index.html', page(''));
  put('luohe/index.html', page('<p id="art-1"></p><a href="/gov/luohe/objection/#luohe/甲">x</a>'));
  expect(faults()).toEqual([]);
  put('luohe/index.html', page('<p id="art-1"></p><a href="/gov/luohe/objection/#wuhai/甲">x</a>'));
  expect(faults()).toHaveLength(1);
});
