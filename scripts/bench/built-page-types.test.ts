import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPageTypes } from './built-page-types.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-types-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const page of ['[guide]', '[city]/index', '[city]/[round]/index', 'compare'])
    write(`pages/${page}.astro`, '');
  const guide = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/g.css">';
  write('dist/about/index.html', guide);
  write('dist/privacy/index.html', guide.replace(/(<.*>)(<.*>)/, '$2$1'));
  write('dist/luohe/index.html', '<link rel="stylesheet" href="/c.css">');
  write('dist/compare/index.html', '<link rel="stylesheet" href="/c.css">');
  write('dist/luohe/2024/index.html', '<link rel="stylesheet" href="/c.css">');
  write('dist/luohe/2025/index.html', '<link rel="stylesheet" href="/a.css">');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('routes of one shape are told apart by their stylesheets, other routes are left whole', () => {
  expect(builtPageTypes(join(folder, 'dist'), join(folder, 'pages'))).toEqual([
    { route: '/[city]/[round]/', pages: ['/luohe/2024/', '/luohe/2025/'] },
    { route: '/[guide]/', pages: ['/about/', '/privacy/'] },
    { route: '/[guide]/', pages: ['/luohe/'] },
    { route: '/compare/', pages: ['/compare/'] },
  ]);
});
