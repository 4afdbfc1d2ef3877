import { expect, test } from 'vitest';
import { budgetFor } from '../../../scripts/bench/budgets.ts';
import { weighPage } from '../../../scripts/bench/page-weight.ts';
import { BASE, PAGE_TYPES, ROOT } from './built-site.ts';

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
