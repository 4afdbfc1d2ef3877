import { expect, test } from 'vitest';
import { pageAssets, staticImports } from './page-assets.ts';

test('stylesheets, scripts and preloaded modules are found, other links and inline code are not', () => {
  const html = `
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/_astro/a.css"><link href=/_astro/b.css rel=stylesheet>
    <link rel="modulepreload" href="/_astro/shared.js">
    <script type="module" src='/_astro/page.js'></script>
    <script type="application/json">{"src":"/no.js"}</script>`;
  expect(pageAssets(html)).toEqual({
    styles: ['/_astro/a.css', '/_astro/b.css'],
    scripts: ['/_astro/shared.js', '/_astro/page.js'],
  });
});

test('imports that run at once are followed, those on demand and of packages are not', () => {
  const code = `import{a as b}from"./chunk.js";import"../side.js";export*from"/_astro/c.js";
    const later=()=>import("./later.js");import x from"package";`;
  expect(staticImports(code, '/_astro/page.js')).toEqual([
    '/_astro/chunk.js',
    '/side.js',
    '/_astro/c.js',
  ]);
});
