import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED_SLUGS, jurisdictionSlug } from './jurisdiction.ts';

/** Pages and folders of the site's first level that a city's folder could be confused with. */
const PAGES = readdirSync('src/pages')
  .map((file) => parse(file).name)
  .filter((name) => /^[a-z]+$/.test(name) && name !== 'index');

test('every page of the first level is reserved, a city is not', () => {
  expect(PAGES).toContain('winners');
  expect(RESERVED_SLUGS).toEqual(expect.arrayContaining(PAGES));
  for (const page of PAGES) expect(jurisdictionSlug.safeParse(page).success, page).toBe(false);
  expect(jurisdictionSlug.safeParse('wuhai').success).toBe(true);
});
