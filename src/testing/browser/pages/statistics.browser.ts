import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

/** Pixels: what is read is at least as large as a note. */
const NOTE = 15;

test(
  'each round is one block, the newest first, large enough to read and its marks apart',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(visit('/statistics/'));
    const city = page.locator('section', { has: page.locator('#bayannur') });
    const years = (await city.locator('article h3 a').allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0]),
    );
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort((a, b) => b - a));

    const rounds = city.locator('article');
    const sizes = await rounds
      .locator('li, li a, b, dt, dd')
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(NOTE);

    const first = rounds.first();
    await expect(first.locator('svg text')).toHaveCount(0);
    await expect(first.locator('.tiers')).toContainText('获奖4（1个不占名额）');
    const link = (await first.locator('h3 a').boundingBox())!;
    const mark = (await first.locator('h3 .draft').boundingBox())!;
    expect(mark.x - (link.x + link.width)).toBeGreaterThanOrEqual(8);
  },
);
