import { expect } from '@playwright/test';
import { NO_SCRIPT_SEARCH } from '../../../messages/search/search.ts';
import { REGULATIONS, htmlOf } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test('a regulation without scripts leads to an item and marks it', async ({ scriptless: page }) => {
  const address = `${REGULATIONS.luohe}#art-8-3`;
  await page.goto(address);
  const item = page.locator('#art-8-3');
  await expect(item).toBeInViewport();
  await expect(item).toContainText('具有杰出的经营业绩');
  const paper = await page
    .locator('#art-8-2')
    .evaluate((each) => getComputedStyle(each).backgroundColor);
  await expect(item).not.toHaveCSS('background-color', paper);
});

test('the comparison without scripts shows only rows that differ when asked to', async ({
  scriptless: page,
}) => {
  await page.goto('styleguide/');
  const rows = page.locator('tbody tr[id]').filter({ visible: true });
  await expect(rows).toHaveCount(3);
  await page.getByLabel('只看有差别的行').check();
  await expect(rows.getByRole('rowheader')).toContainText(['有差别的一行？', '缺一格的一行？']);
  await page.getByLabel('只看有差别的行').uncheck();
  await expect(rows).toHaveCount(3);
});

test('the comparison offers that choice only where some row is the same everywhere', async ({
  page,
}) => {
  await page.goto('compare/');
  const uniform = await page.locator('tr.uniform').count();
  await expect(page.getByLabel('只看有差别的行')).toBeVisible({ visible: uniform > 0 });
  // Two that agree on something have the choice, whatever the others say.
  await page.goto('compare/?city=luohe,wuhai');
  await expect(page.getByLabel('只看有差别的行')).toBeVisible();
});

test('the search page without scripts leads to every article of every regulation', async ({
  scriptless: page,
}) => {
  await page.goto('search/');
  await expect(page.getByText(NO_SCRIPT_SEARCH)).toBeVisible();
  await page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  for (const regulation of Object.values(REGULATIONS)) {
    const articles = [...htmlOf(`/${regulation}`).matchAll(/ id="(art-\d+)"/g)];
    expect(articles.length).toBeGreaterThan(20);
    const links = page.locator(`main a[href*="/${regulation}#art-"]:visible`);
    const led = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
    expect(led).toEqual(articles.map(([, id]) => `#${id}`));
  }
});

test('without scripts no button stands there that does nothing', async ({ scriptless: page }) => {
  await page.goto(REGULATIONS.luohe);
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});
