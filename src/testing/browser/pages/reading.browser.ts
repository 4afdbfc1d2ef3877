import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { NO_SCRIPT_SEARCH } from '../../../messages/search/search.ts';
import { PAGE_TYPES, REGULATIONS, htmlOf, visit } from '../../built/built-site.ts';

async function withoutScripts<Answer>(
  browser: Browser,
  baseURL: string | undefined,
  address: string,
  look: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const answer = await look(page);
  await context.close();
  return answer;
}

/** The words in the page's middle that a reader sees, without the small elements that scripts fill. */
async function wordsOf(page: Page): Promise<string> {
  await page.locator('main *').evaluateAll((all) => {
    for (const each of all)
      if (each.localName.includes('-') && !each.querySelector('h2, p, li')) each.remove();
  });
  return (await page.locator('main').innerText()).replace(/\s+/g, '');
}

/** Where scripts answer a visitor, what they say comes on top; these pages have flows of their own. */
const TOOLS = [
  '/search/',
  '/verify/',
  '/eligibility/',
  '/[jurisdiction]/eligibility/[...version]/',
  '/calls/',
  '/publicity/',
  '/winners/',
  '/revocations/',
  '/organisations/',
  '/[jurisdiction]/objection/',
];

for (const { route, largest } of PAGE_TYPES.filter(({ route }) => !TOOLS.includes(route)))
  test(`${route} ${largest} says the same words without scripts`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(visit(largest), { waitUntil: 'networkidle' });
    const words = await wordsOf(page);
    expect(words.length).toBeGreaterThan(50);
    expect(await withoutScripts(browser, baseURL, visit(largest), wordsOf)).toBe(words);
  });

test('a regulation without scripts leads to an item and marks it', async ({ browser, baseURL }) => {
  const address = `${REGULATIONS.luohe}#art-8-3`;
  await withoutScripts(browser, baseURL, address, async (page) => {
    const item = page.locator('#art-8-3');
    await expect(item).toBeInViewport();
    await expect(item).toContainText('具有杰出的经营业绩');
    const paper = await page
      .locator('#art-8-2')
      .evaluate((each) => getComputedStyle(each).backgroundColor);
    await expect(item).not.toHaveCSS('background-color', paper);
  });
});

test('the comparison without scripts shows only rows that differ when asked to', async ({
  browser,
  baseURL,
}) => {
  await withoutScripts(browser, baseURL, 'styleguide/', async (page) => {
    const rows = page.locator('tbody tr[id]').filter({ visible: true });
    await expect(rows).toHaveCount(3);
    await page.getByLabel('只看有差别的行').check();
    await expect(rows.getByRole('rowheader')).toHaveText(['有差别的一行', '缺一格的一行']);
    await page.getByLabel('只看有差别的行').uncheck();
    await expect(rows).toHaveCount(3);
  });
});

test('the comparison offers that choice only where some row is the same everywhere', async ({
  page,
}) => {
  await page.goto('compare/');
  const uniform = await page.locator('tr.uniform').count();
  await expect(page.getByLabel('只看有差别的行')).toHaveCount(uniform > 0 ? 1 : 0);
});

test('the search page without scripts leads to every article of every regulation', async ({
  browser,
  baseURL,
}) => {
  await withoutScripts(browser, baseURL, 'search/', async (page) => {
    // Playwright's locators look past <noscript>, as if scripts were on.
    const notice = page.locator('main noscript');
    expect(await notice.evaluate((each) => each.textContent)).toContain(NO_SCRIPT_SEARCH);
    for (const regulation of Object.values(REGULATIONS)) {
      const articles = [...htmlOf(`/${regulation}`).matchAll(/ id="(art-\d+)"/g)];
      expect(articles.length).toBeGreaterThan(20);
      const links = page.locator(`main a[href*="/${regulation}#art-"]:visible`);
      const led = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
      expect(led).toEqual(articles.map(([, id]) => `#${id}`));
    }
  });
});

test('without scripts no button stands there that does nothing', async ({ browser, baseURL }) => {
  await withoutScripts(browser, baseURL, REGULATIONS.luohe, async (page) => {
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});
