import { expect, test } from 'vitest';
import { cachedPortal } from '../../content/cached-portal.ts';
import { siteAddresses } from '../../content/prose/site-addresses.ts';
import { readSettings } from '../../settings.ts';
import { idsOf } from '../site/html.ts';
import { BASE, PAGES, htmlOf } from './built-site.ts';

const addresses = siteAddresses(cachedPortal(readSettings()));

/** Pages prose does not lead to: whose address moves with time, or whom only another page leads to. */
const LEFT_OUT =
  /^\/(?:404\.html|styleguide\/|(?:calls|publicity|winners|revocations)\/.+|[^/]+\/(?:eligibility|objection)\/.+|[^/]+\/regulations\/[^/]+\/diff\/.+)$/;

test('prose may lead to every page, and to none that is not built', () => {
  expect([...addresses.keys()].filter((path) => !PAGES.includes(path))).toEqual([]);
  expect(PAGES.filter((path) => !addresses.has(path) && !LEFT_OUT.test(path))).toEqual([]);
});

test('every place prose may lead to stands on its page', () => {
  const missing = [...addresses].flatMap(([path, places]) => {
    const ids = new Set(idsOf(htmlOf(path)));
    return [...places].filter((place) => !ids.has(place)).map((place) => `${path}#${place}`);
  });
  expect(missing).toEqual([]);
});

test('the site map leads to the pages of every list, by city and year', () => {
  const parts = PAGES.filter((path) => /^\/(?:calls|publicity|winners|revocations)\/.+/.test(path));
  expect(parts.length).toBeGreaterThan(0);
  const html = htmlOf('/sitemap/');
  expect(parts.filter((path) => !html.includes(`href="${BASE}${path.slice(1)}"`))).toEqual([]);
});
