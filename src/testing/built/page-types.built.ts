import { expect, test } from 'vitest';
import { globSync } from 'node:fs';
import { PAGES, PAGE_TYPES, htmlOf } from './built-site.ts';

test('every built page belongs to a page type', () => {
  expect(PAGE_TYPES.length).toBeGreaterThan(0);
  expect(PAGE_TYPES.map(({ route }) => route)).not.toContain('?');
  expect(PAGE_TYPES.flatMap(({ pages }) => pages).toSorted()).toEqual(PAGES.toSorted());
});

test('no page type stands twice, and a city is no guide', () => {
  const routes = PAGE_TYPES.map(({ route }) => route);
  expect(routes).toEqual([...new Set(routes)]);
  const pagesOf = (route: string) => PAGE_TYPES.find((type) => type.route === route)?.pages;
  const folders = (pattern: string) =>
    globSync(pattern).map((file) => `/${/([^/\\]+?)(?:\.mdx?)?$/.exec(file)![1]!}/`);
  expect(pagesOf('/[guide]/')).toEqual(folders('content/guides/*').toSorted());
  expect(pagesOf('/[jurisdiction]/')).toEqual(folders('content/jurisdictions/*').toSorted());
});

test('every city’s home leads to its form', () => {
  const cities = PAGE_TYPES.find(({ route }) => route === '/[jurisdiction]/')?.pages ?? [];
  expect(cities.length).toBeGreaterThan(0);
  for (const city of cities) expect(htmlOf(city), city).toContain(`${city}objection/"`);
});
