import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { heaviest, weighPage } from './page-weight.ts';

const PAGE =
  '<link rel="stylesheet" href="/award/_astro/a.css"><link rel="stylesheet" href="/award/_astro/a.css">' +
  '<script type="module" src="/award/_astro/page.js"></script>';
const STYLE = 'h1 { color: red }'.repeat(20);
const SCRIPT = 'import "./shared.js"; import "./page.js";';
const SHARED = 'document.title += "!";';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'page-weight-'));
  for (const folder of ['_astro', 'big', 'broken']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'big/index.html'), PAGE.repeat(2));
  writeFileSync(join(root, 'broken/index.html'), '<script src="/award/no.js"></script>');
  writeFileSync(join(root, '_astro/a.css'), STYLE);
  writeFileSync(join(root, '_astro/page.js'), SCRIPT);
  writeFileSync(join(root, '_astro/shared.js'), SHARED);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a page weighs its HTML, each stylesheet once and its scripts with what they import', () => {
  expect(weighPage(root, '/award/', '/')).toEqual({
    html: { gzip: gzipSync(PAGE).length, raw: PAGE.length },
    css: { gzip: gzipSync(STYLE).length, raw: STYLE.length },
    js: {
      gzip: gzipSync(SCRIPT).length + gzipSync(SHARED).length,
      raw: SCRIPT.length + SHARED.length,
    },
  });
});

test('a missing script is an error, not nothing', () => {
  expect(() => weighPage(root, '/award/', '/broken/')).toThrow('no.js');
});

test('pages are listed by address and the largest is found', () => {
  expect(builtPages(root)).toEqual(['/', '/big/', '/broken/']);
  expect(heaviest(root, ['/', '/big/', '/broken/'])).toBe('/big/');
});
