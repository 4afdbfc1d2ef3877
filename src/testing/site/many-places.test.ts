import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AMENDED, testAmended } from './amended.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { addressesOf, textOf } from './html.ts';
import { testOldRounds, writeOldRounds } from './old-rounds.ts';
import { WHOLE_ROUND_PLACES, testWholeRound } from './whole-round.ts';
import { writePlaces } from './many-places.ts';

/** More than fit in one table. */
const INVENTED = 15;
const places = mkdtempSync(join(tmpdir(), 'portal-places-'));
const invented = writePlaces(places, INVENTED);
writeOldRounds(join(places, 'mou'));
let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(
    {
      jurisdictions: places,
      'jurisdictions/amended': AMENDED,
      ...Object.fromEntries(
        WHOLE_ROUND_PLACES.map((each) => [
          `jurisdictions/${each}`,
          `src/testing/fixtures/layouts/${each}`,
        ]),
      ),
    },
    { PORTAL_TODAY: '2026-11-20', PORTAL_ORIGIN: 'https://award.example.cn' },
  );
}, 300_000);
afterAll(() => {
  site.remove();
  rmSync(places, { recursive: true });
});
testOldRounds(() => site);
testWholeRound(() => site);
testAmended(() => site);
const page = (path: string) => site.read(`${path}index.html`);
const cells = (html: string) => html.match(/<td[^>]*data-column/g) ?? [];

it('sets no column for every city into the comparison, and gives each city its part', () => {
  expect(cells(page('compare/'))).toEqual([]);
  expect(addressesOf(page('compare/'))).toContain('/compare/place-1/');
  const part = page('compare/place-1/');
  expect(new Set(part.match(/data-column="[^"]*"/g))).toEqual(new Set(['data-column="place-1"']));
  expect(part.match(/<tr id=/g)).toEqual(page('compare/').match(/<tr id=/g));
});

it('offers the cities by province, to be found by their names', () => {
  for (const path of ['compare/', 'questions/', 'places/', 'objection/']) {
    const html = page(path);
    expect(html, path).toContain('<place-filter');
    expect(html, path).toMatch(/<input type="search"/);
    for (const { province } of invented) expect(textOf(html), path).toContain(province);
  }
});

it('names no city in a row on the pages that everyone opens first', () => {
  for (const path of ['', 'search/', 'winners/', 'statistics/']) {
    const named = invented.filter(({ slug }) => page(path).includes(`/${slug}/`));
    expect(named.length, path).toBeLessThan(INVENTED);
  }
});

it('folds the site map by province, each a jump away from its head', () => {
  const html = page('sitemap/');
  expect(addressesOf(html)).toContain('/place-1/');
  for (const { province } of invented) {
    expect(html).toContain(`href="#${province}"`);
    expect(html).toMatch(new RegExp(`<div id="${province}"[^>]*>\\s*<details`));
  }
});

it('says a province that gives its own award once', () => {
  const origin = /<p class="origin">.*?<\/p>/s.exec(page('place-0/'))?.[0] ?? '';
  expect(textOf(origin).match(/甲省/g)).toHaveLength(1);
});

it('calls the award of a county by its own name', () => {
  const county = invented.find(({ name }) => name.endsWith('县'))!;
  for (const path of ['', 'questions/', 'eligibility/', 'objection/', 'regulations/2020/']) {
    const main = /<main.*<\/main>/s.exec(page(`${county.slug}/${path}`))?.[0] ?? '';
    expect(textOf(main), path).not.toContain('市长质量奖');
  }
  expect(textOf(page(`${county.slug}/`)).replaceAll(/\s/g, '')).toContain('县长质量奖');
});

it('tells two texts of one title apart by their numbers', () => {
  const links = [
    ...page('place-1/').matchAll(/<a[^>]*href="[^"]*regulations\/20\d\d\/"[^>]*>.*?<\/a>.{0,80}/gs),
  ];
  const marks = links.map(([row]) => /〔20\d\d〕\d号/.exec(textOf(row))?.[0]);
  expect(new Set(marks.filter(Boolean)).size).toBeGreaterThan(1);
});
