import { expect } from '@playwright/test';
import { visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test('an older entry stands folded, and its own address opens it without scripts', async ({
  scriptless: page,
}) => {
  await page.goto(visit('/log/'));
  await expect(page.locator('.register > li:visible')).toHaveCount(5);
  await expect(page.locator('#n1')).toBeHidden();
  await page.goto(visit('/about/'));
  await page.goto(visit('/log/#n1'));
  await expect(page.locator('#n1')).toBeInViewport();
});
