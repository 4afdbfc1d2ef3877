import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

/** Pixels: what is read is at least as large as a note. */
const NOTE = 15;
const PHONE = { width: 360, height: 780 };

test(
  'every city is a row of a table that leads to its rounds, without scripts too',
  WITH_SAMPLES,
  async ({ scriptless: page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(visit('/statistics/'));
    const rows = page.locator('tbody th[scope=row] a');
    const last = (await rows.last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(PHONE.height);
    const sections = await page.locator('section h2').evaluateAll((all) => all.map(({ id }) => id));
    expect(await rows.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(
      sections.map((id) => `#${id}`),
    );
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  },
);

test(
  'each round is one line, the newest first, large enough to read when it is opened',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(visit('/statistics/'));
    const city = page.locator('section', { has: page.locator('#bayannur') });
    const years = (await city.locator('h3').allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0]),
    );
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort((a, b) => b - a));

    const rounds = city.locator('details');
    await rounds.first().locator('summary').click();
    const sizes = await rounds
      .locator('li, li a, b, dt, dd')
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(NOTE);

    const first = rounds.first();
    await expect(first.locator('svg text')).toHaveCount(0);
    await expect(first.locator('.tiers')).toContainText('获奖4（1个不占名额）');
    await expect(first.locator('.days a').last()).toHaveText('这一届的全部文件');
    const name = (await first.locator('h3 .kept').boundingBox())!;
    const mark = (await first.locator('h3 .draft').boundingBox())!;
    expect(mark.x - (name.x + name.width)).toBeGreaterThanOrEqual(8);
  },
);

test(
  'the squares are explained before the first of them, and only where they are drawn',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/statistics/'));
    const legend = page.locator('main li', { hasText: '空出的名额' });
    await page.setViewportSize({ width: 1440, height: 900 });
    const [explained, first] = [
      await legend.boundingBox(),
      await page.locator('h3 svg').first().boundingBox(),
    ];
    expect(explained!.y).toBeLessThan(first!.y);
    await page.setViewportSize(PHONE);
    await expect(page.locator('h3 svg:visible')).toHaveCount(0);
    await page.locator('.fold summary').first().click();
    await expect(legend).toBeHidden();
  },
);
