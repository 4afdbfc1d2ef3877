import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test('the ways to the groups of a list lead to all its rows', WITH_SAMPLES, async ({ page }) => {
  for (const list of ['calls', 'publicity']) {
    await page.goto(visit(`/${list}/`));
    const counts = await page
      .locator('[data-groups] a')
      .evaluateAll((all) => all.map((way) => Number(/（(\d+)）/.exec(way.textContent)?.[1])));
    const sum = counts.reduce((all, each) => all + each, 0);
    expect(sum, list).toBe(await page.locator('tr[data-clock]').count());
  }
});
