import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtPages, pageFile } from '../built-pages.ts';

/** A page as the bare site prints it: an address, a title, its words line by line. */
export interface BarePage {
  path: string;
  title: string;
  lines: string[];
}

const CONFIG = `export default {
  cacheDir: './cache/astro',
  devToolbar: { enabled: false },
  vite: { cacheDir: './cache/vite' },
};
`;

const PAGE = `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  const pages = JSON.parse(readFileSync('pages.json', 'utf8'));
  return pages.map(({ path, title, lines }) => ({ params: { path }, props: { title, lines } }));
}
const { title, lines } = Astro.props;
---
<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><h1>{title}</h1>{lines.map((line) => <p>{line}</p>)}</main></body>
</html>
`;

/** Writes an Astro project that prints the words of a built site as plain pages, and nothing else. */
export function writeBareSite(dist: string, root: string): void {
  const pages = builtPages(dist).map((address) =>
    barePage(address, readFileSync(join(dist, pageFile(address)), 'utf8')),
  );
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(root, 'src/pages/[...path].astro'), PAGE);
  writeFileSync(join(root, 'pages.json'), JSON.stringify(pages));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}

/** What a page says in its main part, without its marks. */
export function barePage(address: string, html: string): BarePage {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return {
    path: address.replace(/^\/|\/$|\.html$/g, ''),
    title: plain(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    lines: main
      .replace(/<(script|style|template|svg)\b.*?<\/\1>/gs, '')
      .split(
        /<\/?(?:p|li|ol|ul|dl|dt|dd|tr|td|th|table|div|section|h[1-6]|details|summary)\b[^>]*>/,
      )
      .map(plain)
      .filter((line) => line !== ''),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
