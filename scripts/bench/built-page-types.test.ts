import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPageTypes } from './built-page-types.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-types-'));
  const write = (file: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  };
  for (const page of ['[guide]', '[city]/index', '[city]/[round]/index', 'compare'])
    write(`pages/${page}.astro`);
  for (const page of ['about', 'compare', 'luohe', 'luohe/2024', 'luohe/2025'])
    write(`dist/${page}/index.html`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every built page stands under the route it was made by', () => {
  expect(builtPageTypes(join(folder, 'dist'), join(folder, 'pages'))).toEqual([
    { route: '/[city]/', pages: ['/luohe/'] },
    { route: '/[city]/[round]/', pages: ['/luohe/2024/', '/luohe/2025/'] },
    { route: '/[guide]/', pages: ['/about/'] },
    { route: '/compare/', pages: ['/compare/'] },
  ]);
});
