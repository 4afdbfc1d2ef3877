import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPageTypes } from '../../../scripts/bench/built-page-types.ts';
import { builtPages, pageFile } from '../../../scripts/bench/built-pages.ts';
import { heaviest } from '../../../scripts/bench/page-weight.ts';
import { readSettings } from '../../settings.ts';

/** Folder of the built site. */
export const ROOT = 'dist';

/** Path the site lives under, `/` or `/…/`. */
export const { base: BASE } = readSettings();

/** Addresses of all built pages below the base: `/`, `/about/`, `/404.html`. */
export const PAGES: readonly string[] = builtPages(ROOT);

/** The page types as routes and built files tell them, each with its largest page. */
export const PAGE_TYPES = builtPageTypes(ROOT, 'src/pages').map(({ route, pages }) => ({
  route,
  pages,
  largest: heaviest(ROOT, pages),
}));

/** Marks a test that only makes sense with samples; a build without them leaves it out. */
export const WITH_SAMPLES = { tag: '@samples' } as const;

const htmlByPage = new Map<string, string>();

/** The HTML of a built page, read once. */
export function htmlOf(page: string): string {
  const html = htmlByPage.get(page) ?? readFileSync(join(ROOT, pageFile(page)), 'utf8');
  htmlByPage.set(page, html);
  return html;
}

/** A page's address for `page.goto`, which joins it to the site's address. */
export function visit(page: string): string {
  return page.slice(1);
}

/** The regulations the flows read: one in force with items, one with several paragraphs, one draft. */
export const REGULATIONS = {
  luohe: 'luohe/regulations/2018/',
  wuhai: 'wuhai/regulations/2020/',
  draft: 'bayannur/regulations/draft/',
} as const;
