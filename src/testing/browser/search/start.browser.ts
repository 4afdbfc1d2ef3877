import { expect } from '@playwright/test';
import { test } from '../shared-page.ts';

test('the start of the search keeps its texts folded, and leads to each article without scripts', async ({
  scriptless: page,
}) => {
  await page.goto('search/');
  const texts = page.locator('[data-results] details');
  const article = texts.first().locator('a[href*="#art-"]').first();
  await expect(article).toBeHidden();
  await texts.first().locator('summary').click();
  await expect(article).toBeVisible();
  await expect(texts.first().locator('.chapter a').first()).toHaveText(/^第一章.+/);
});
