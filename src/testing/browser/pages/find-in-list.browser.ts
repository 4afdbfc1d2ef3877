import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';
import { CLASSES, LONG, longList } from './long-list.ts';

/** A list under the heads of its classes, to which one may object. */
const SHORT = PAGES.find((page) => /class="head"[^]*class="object/.test(htmlOf(page)));

async function open(page: Page): Promise<void> {
  await page.route(`**${SHORT}`, (route) =>
    route.fulfill({ body: longList(SHORT!), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(visit(SHORT!));
}
const rows = (page: Page) => page.locator('tr[data-organisation]:visible');
const heads = (page: Page) => page.locator('tr.head:visible');

test(
  'a row of a long list is found by typing, and all come back',
  WITH_SAMPLES,
  async ({ page }) => {
    await open(page);
    await expect(rows(page)).toHaveCount(LONG);
    const field = page.getByLabel('在名单里找');
    await field.fill('第１１５号');
    await expect(rows(page)).toHaveCount(1);
    await expect(heads(page)).toHaveText(['教育和医疗卫生机构（20家）']);
    await expect(page.locator('find-in-list output')).toHaveText('找到1家');
    await field.fill('没有这样的单位');
    await expect(rows(page)).toHaveCount(0);
    await expect(heads(page)).toHaveCount(0);
    await expect(page.locator('find-in-list output')).toHaveText('没有找到');
    await field.fill('提出异议');
    await expect(rows(page)).toHaveCount(0);
    await field.fill('');
    await expect(rows(page)).toHaveCount(LONG);
    await expect(heads(page)).toHaveCount(CLASSES.length);
    await expect(page.locator('find-in-list output')).toHaveText('');
  },
);

test('by keyboard the field leads to the row that is found', WITH_SAMPLES, async ({ page }) => {
  await open(page);
  await page.getByLabel('在名单里找').focus();
  await page.keyboard.type('第42号');
  await expect(rows(page)).toHaveCount(1);
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  for (let step = 0; step < 6 && !(await focused()).includes('第42号'); step += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toContain('第42号');
});

test(
  'a class of a long list is one tap away, and keeps its head in sight',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page);
    await page.getByRole('link', { name: '服务业（40家）' }).click();
    await page.locator('#entry-80').evaluate((row) => row.scrollIntoView());
    const head = await heads(page).filter({ hasText: '服务业' }).boundingBox();
    const row = await page.locator('#entry-80').boundingBox();
    expect(head!.y).toBeGreaterThanOrEqual(0);
    expect(head!.y + head!.height).toBeLessThanOrEqual(row!.y + 1);
    expect(row!.y).toBeLessThan(200);
  },
);

test(
  'without scripts the whole list stands there and no field',
  WITH_SAMPLES,
  async ({ scriptless: page }) => {
    await open(page);
    await expect(page.locator('find-in-list')).toBeHidden();
    await expect(rows(page)).toHaveCount(LONG);
    await page.unrouteAll();
  },
);
