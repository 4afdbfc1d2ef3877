import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

/** Pixels: what a finger hits. */
const FINGERTIP = 40;

test(
  'the site map leads to each city at its head and keeps its rows a fingertip high',
  WITH_SAMPLES,
  async ({ scriptless: page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(visit('/sitemap/'));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(2200);
    const jumps = await page
      .locator('main nav a[href^="#"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const cities = await page
      .locator('main section')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(jumps).toEqual(cities);

    const fold = page.locator('#luohe details');
    await fold.locator('summary').click();
    await expect(fold.locator('p').first()).toContainText('2026年');
    await expect(fold.locator('p').first().getByRole('link')).toHaveCount(2);
    const low = await page
      .locator('main section a')
      .evaluateAll(
        (all, least) =>
          all
            .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < least)
            .map(({ textContent }) => textContent),
        FINGERTIP,
      );
    expect(low).toEqual([]);
  },
);

test('no page stands alone in a column of the site map', WITH_SAMPLES, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(visit('/sitemap/'));
  const lefts = await page
    .locator('.services li')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
  const last = Math.max(...lefts);
  expect(lefts.filter((left) => left === last).length).toBeGreaterThan(2);
});
