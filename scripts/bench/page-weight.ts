import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageFile } from './built-pages.ts';
import { pageAssets, staticImports } from './page-assets.ts';

/** Sizes in bytes. */
export interface Weight {
  readonly gzip: number;
  readonly raw: number;
}

export interface PageWeight {
  readonly html: Weight;
  readonly css: Weight;
  readonly js: Weight;
}

/**
 * Weighs a page of a built site with the styles and scripts it loads before anyone clicks.
 * Throws when a file that the page asks for is missing.
 */
export function weighPage(root: string, base: string, page: string): PageWeight {
  const html = readFileSync(join(root, pageFile(page)));
  const { styles, scripts } = pageAssets(html.toString('utf8'));
  const read = (address: string) => readFileSync(join(root, belowBase(address, base)));
  return {
    html: weightOf([html]),
    css: weightOf([...new Set(styles)].map(read)),
    js: weightOf(withImports(scripts, read)),
  };
}

/** Of several pages the one with the largest HTML file. */
export function heaviest(root: string, pages: readonly string[]): string {
  const size = (page: string) => statSync(join(root, pageFile(page))).size;
  return pages.reduce((most, page) => (size(page) > size(most) ? page : most));
}

function withImports(entries: readonly string[], read: (address: string) => Buffer): Buffer[] {
  const bodies = new Map<string, Buffer>();
  const waiting = [...entries];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (bodies.has(address)) continue;
    const body = read(address);
    bodies.set(address, body);
    waiting.push(...staticImports(body.toString('utf8'), address));
  }
  return [...bodies.values()];
}

function weightOf(bodies: readonly Buffer[]): Weight {
  return {
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
    raw: bodies.reduce((sum, body) => sum + body.length, 0),
  };
}

function belowBase(address: string, base: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.startsWith(base) ? path.slice(base.length) : path;
}
