import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

for (const [width, height, screens] of [
  [1440, 900, 1],
  [360, 780, 2],
] as const)
  test(`search, what is open and the places stand within ${screens} screens of home at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(visit('/'));
    for (const selector of ['#home-search', '#open ~ ul', '#cities ~ ul'])
      expect(await bottomOf(page, selector), selector).toBeLessThanOrEqual(screens * height);
  });

test('what is open shows how much of it is left', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit('/open/'));
  const left = page.locator('days-left[data-bar][data-state=open]').first();
  await expect(left).toHaveText(/还剩\d+天|今天截止/);
  const share = await left.evaluate((element) => element.style.getPropertyValue('--left'));
  expect(Number(share)).toBeGreaterThan(0);
  expect(Number(share)).toBeLessThanOrEqual(1);
});

test('a place is found by its name, and one not held is said to be', async ({ page }) => {
  await page.goto(visit('/places/'));
  const rows = page.locator('[data-names]:visible');
  const all = await rows.count();
  await page.getByRole('searchbox', { name: '按地名' }).fill('漯河');
  await expect(rows).toHaveCount(1);
  await page.getByRole('searchbox', { name: '按地名' }).fill('没有的地方');
  await expect(rows).toHaveCount(0);
  await expect(page.locator('place-filter [role=status]')).toContainText('没有收录');
  await page.getByRole('searchbox', { name: '按地名' }).fill('');
  await expect(rows).toHaveCount(all);
});
