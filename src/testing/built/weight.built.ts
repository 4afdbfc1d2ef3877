import { expect, test } from 'vitest';
import { FIRST_FLIGHT, budgetFor } from '../../../scripts/bench/budgets.ts';
import { weighPage } from '../../../scripts/bench/page-weight.ts';
import { BASE, PAGES, PAGE_TYPES, ROOT, htmlOf } from './built-site.ts';

const limited = PAGE_TYPES.flatMap(({ route, largest }) => {
  const budget = budgetFor(route);
  return budget === null ? [] : [{ route, largest, budget }];
});

test('home, cities and regulations have a budget', () => {
  expect(limited.map(({ budget }) => budget)).toEqual(
    expect.arrayContaining([14_600, 14_600, 40_000]),
  );
  expect(limited.some(({ largest }) => largest === '/')).toBe(true);
});

for (const { route, largest, budget } of limited)
  test(`${route} ${largest} weighs at most ${budget} bytes of compressed HTML and CSS`, () => {
    const { html, css } = weighPage(ROOT, BASE, largest);
    expect(html.gzip).toBeGreaterThan(0);
    expect(css.gzip).toBeGreaterThan(0);
    expect(html.gzip + css.gzip).toBeLessThanOrEqual(budget);
  });

const rowsOf = (html: string): number => html.match(/<tr\b[^>]* data-organisation=/g)?.length ?? 0;

test('a record of up to 20 rows without a body comes in one flight', () => {
  const records = PAGES.filter((page) => /\/(?:rounds\/[^/]+|revocations)\/[^/]+\//.test(page))
    .map((page) => ({ page, html: htmlOf(page) }))
    .filter(({ html }) => rowsOf(html) <= 20 && !html.includes('class="prose"'));
  expect(records.length).toBeGreaterThan(0);
  const weights = records.map(({ page }) => {
    const { html, css } = weighPage(ROOT, BASE, page);
    return [page, html.gzip + css.gzip] as const;
  });
  expect(weights.filter(([, bytes]) => bytes > FIRST_FLIGHT)).toEqual([]);
});
