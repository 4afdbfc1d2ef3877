import { expect } from '@playwright/test';
import { CITATION_WORDS } from '../../../messages/regulation/regulation.ts';
import { REGULATIONS } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test('searching, citing and choosing how to read break no policy either', async ({
  page,
  seen,
  baseURL,
}) => {
  await page.goto('search/?q=公示');
  await expect(page.locator('.search-group').first()).toBeVisible();
  expect(await seen.troubles()).toEqual([]);
  await page.goto(`${REGULATIONS.luohe}#art-8-3`);
  await page.getByRole('button', { name: CITATION_WORDS.citation }).click();
  await page.getByText('显示与朗读').click();
  await page.getByLabel('配色').selectOption('dark');
  expect(await seen.troubles()).toEqual([]);
  expect(seen.origins()).toEqual([new URL(baseURL!).origin]);
});

test('a page that breaks the policy would be noticed', async ({ page, seen }) => {
  await page.goto('');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/elsewhere.png';
    document.body.append(image);
  });
  await expect.poll(async () => (await seen.troubles()).join()).toContain('img-src');
});
