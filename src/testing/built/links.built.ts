import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pageFile } from '../../../scripts/bench/built-pages.ts';
import { addressesOf, idsOf } from '../site/html.ts';
import { BASE, PAGES, ROOT, htmlOf } from './built-site.ts';

interface Link {
  from: string;
  written: string;
  /** Address below the base. */
  path: string;
  fragment: string;
  outside: boolean;
}

const SITE = 'http://portal.invalid';

function linksOf(page: string): Link[] {
  return addressesOf(htmlOf(page)).map((written) => {
    const url = new URL(written.replaceAll('&amp;', '&'), SITE + BASE + page.slice(1));
    return {
      from: page,
      written,
      path: decodeURIComponent(url.pathname).replace(BASE, '/'),
      fragment: decodeURIComponent(url.hash.slice(1)),
      outside: url.origin !== SITE || !url.pathname.startsWith(BASE),
    };
  });
}

const links = PAGES.flatMap(linksOf);
const told = (wrong: Link[]) => wrong.map(({ from, written }) => `${from} → ${written}`);

test('only plain links lead out of the site', () => {
  expect(links.length).toBeGreaterThan(PAGES.length);
  for (const page of PAGES) {
    const plain = new Set(
      [...htmlOf(page).matchAll(/<a\b[^>]*\shref="((?:https?|tel):[^"]*)"/g)].map(
        ([, written]) => written,
      ),
    );
    const outside = linksOf(page).filter((link) => link.outside);
    expect(told(outside.filter(({ written }) => !plain.has(written)))).toEqual([]);
  }
});

test('every link and file leads to something that was built', () => {
  const dead = links.filter(
    ({ path, outside }) => !outside && !existsSync(join(ROOT, pageFile(path))),
  );
  expect(told(dead)).toEqual([]);
});

test('every link to a place finds it on its page', () => {
  const ids = new Map(PAGES.map((page) => [page, new Set(idsOf(htmlOf(page)))]));
  const placed = links.filter(({ fragment, outside }) => fragment !== '' && !outside);
  expect(placed.length).toBeGreaterThan(PAGES.length);
  const stands = ({ path, fragment }: Link) =>
    ids.get(path)?.has(fragment) ||
    (path.includes('/objection/') && isListRow(fragment)) ||
    (path.includes('/eligibility/') && PAGES.includes(`/${fragment}`));
  expect(told(placed.filter((link) => !stands(link)))).toEqual([]);
});

/** An objection begins at a row of a list: `<record id>/<organisation>`. */
function isListRow(fragment: string): boolean {
  const cut = fragment.lastIndexOf('/');
  const page = `/${fragment.slice(0, cut)}/`;
  const row = `data-organisation="${fragment.slice(cut + 1)}"`;
  return PAGES.includes(page) && htmlOf(page).includes(row);
}

test('every page but the styleguide and the page of lost ways can be reached from home', () => {
  const reached = new Set(['/']);
  for (const page of reached)
    for (const { path } of linksOf(page)) if (PAGES.includes(path)) reached.add(path);
  expect(PAGES.filter((page) => !reached.has(page))).toEqual(['/404.html', '/styleguide/']);
});

test('the styleguide, the page of lost ways and all of a demonstration are not for search engines', () => {
  const hidden = PAGES.filter((page) =>
    htmlOf(page).includes('<meta name="robots" content="noindex">'),
  );
  const demonstration = htmlOf('/').includes('aria-label="演示说明"');
  expect(hidden).toEqual(demonstration ? PAGES : ['/404.html', '/styleguide/']);
});
