import { expect } from '@playwright/test';
import { searchDocuments } from '../../../views/search/search-documents.ts';
import { SEARCH_WORDS } from '../../../messages/search/search.ts';
import { plainSearch } from '../../plain-search.ts';
import { realPortal } from '../../real-portal.ts';
import { seededNumbers } from '../../../../scripts/bench/search/random.ts';
import { ask, places, searchPage } from './search-page.ts';
import { test } from '../shared-page.ts';

const everything = searchDocuments(realPortal());
const documents = everything.filter(({ kind }) => kind === 'regulation');
const sorted = (values: readonly string[]) => values.toSorted();

test('the box above a city leads to every article that holds the words', async ({ page }) => {
  await page.goto('luohe/');
  await page.getByLabel('搜索条文').fill('公示');
  await page.getByLabel('搜索条文').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E5%85%AC%E7%A4%BA$/);
  const { groups, status } = searchPage(page);
  await page.getByRole('group', { name: '类别' }).getByLabel('办法').check();
  await expect(groups).toHaveCount(documents.length);
  const expected = plainSearch(documents, '公示');
  expect(expected.length).toBeGreaterThan(documents.length);
  expect(sorted(await places(groups.locator('.search-hits a')))).toEqual(sorted(expected));
  const regulations = [...new Set(expected.map((place) => place.split('#', 1)[0]!))];
  expect(sorted(await places(groups.getByRole('heading').getByRole('link')))).toEqual(
    sorted(regulations),
  );
  await expect(status).toContainText(`${regulations.length} 份文件，共 ${expected.length} 处`);
  await groups.locator('.search-hits a').first().click();
  await expect(page).toHaveURL(/\/regulations\/[^/]+\/#/);
  await expect(page.locator(':target')).toContainText('公示');
});

test('hits are marked within their sentence', async ({ page }) => {
  await page.goto('search/?q=公示期');
  const marks = searchPage(page).groups.locator('.search-excerpt mark');
  await expect(marks.first()).toBeVisible();
  expect(new Set(await marks.allInnerTexts())).toEqual(new Set(['公示期']));
});

test('words that stand nowhere give advice, not hits', async ({ page }) => {
  const { groups, related, status } = await ask(page, 'ꔀꔁ');
  await expect(status).toHaveText('没有找到“ꔀꔁ”。');
  await expect(groups).toHaveCount(0);
  await expect(related).toHaveCount(0);
  await expect(page.getByText(SEARCH_WORDS.advice[0])).toBeVisible();
});

test('a question that matches nothing word for word leads to what is related', async ({ page }) => {
  expect(plainSearch(documents, '得奖以后能拿多少钱')).toEqual([]);
  const { groups, related } = await ask(page, '得奖以后能拿多少钱');
  await expect(related.getByRole('heading', { name: SEARCH_WORDS.relatedHeading })).toBeVisible();
  await expect(groups).toHaveCount(0);
  await expect(related.locator('.search-hits a').first()).toBeVisible();
});

test('an article, however it is numbered, is found in every regulation', async ({ page }) => {
  for (const query of ['第十二条', '第12条', '12条']) {
    const { jumps } = await ask(page, query);
    await expect(jumps).toBeVisible();
    expect(sorted(await places(jumps.getByRole('link')))).toEqual(
      sorted(documents.map(({ href }) => `${href}#art-12`)),
    );
  }
});

test('an article is found in the regulation that is named with it', async ({ page }) => {
  for (const query of ['漯河 第十七条', '漯河市市长质量奖管理办法第17条']) {
    const { jumps } = await ask(page, query);
    await expect(jumps).toBeVisible();
    expect(await places(jumps.getByRole('link'))).toEqual(['luohe/regulations/2018/#art-17']);
  }
});

test('a document is found by its number, whatever its brackets', async ({ page }) => {
  for (const query of [
    '漯政办〔2018〕76号',
    '漯政办[2018]76号',
    '漯政办（2018）76号',
    '漯政办(2018)76',
    '漯政办【2018】76号',
    '漯政办 2018 76',
  ]) {
    const { jumps } = await ask(page, query);
    await expect(jumps.getByRole('link')).toHaveCount(1);
    expect(await places(jumps.getByRole('link'))).toEqual(['luohe/regulations/2018/']);
  }
});

test('thirty passages cut at random are found where they stand, and only there', async ({
  page,
}) => {
  const below = seededNumbers(20_261_120);
  const articles = documents.flatMap(({ href, blocks }) =>
    blocks
      .filter(({ anchor }) => /^art-\d+$/.test(anchor))
      .map(({ anchor, text }) => ({ place: `${href}#${anchor}`, text })),
  );
  await page.goto('search/');
  const { box, groups } = searchPage(page);
  let found = 0;
  while (found < 30) {
    const { place, text } = articles[below(articles.length)]!;
    const start = below(text.length - 4);
    const passage = text.slice(start, start + 4 + below(12)).trim();
    // A cut through a number asks for another number, and a space parts two words.
    if (!/^\p{Script=Han}\S*\p{Script=Han}$/u.test(passage)) continue;
    const expected = plainSearch(documents, passage);
    expect(expected, passage).toContain(place);
    await box.fill(passage);
    await box.press('Enter');
    await expect
      .poll(
        async () => {
          const hits = await places(groups.locator('.search-hits a'));
          return sorted(hits.filter((hit) => hit.includes('/regulations/')));
        },
        { message: passage },
      )
      .toEqual(sorted(expected));
    found += 1;
  }
});

test('an index that cannot be loaded is owned up to, and the plain index stays', async ({
  page,
}) => {
  await page.route('**/search/pages.json', (route) => route.abort());
  await page.goto('search/?q=公示');
  const { box, status, groups } = searchPage(page);
  await expect(status).toContainText(SEARCH_WORDS.failed);
  await expect(status.getByRole('link', { name: SEARCH_WORDS.failedLink })).toHaveAttribute(
    'href',
    /\/sitemap\/$/,
  );
  await expect(groups).toHaveCount(0);
  await expect(page.locator('[data-results] details').first()).toBeVisible();
  await page.unroute('**/search/pages.json');
  await box.fill('公示期');
  await expect(groups.first()).toBeVisible();
});

test('an index published anew while the page is open is opened again by itself', async ({
  page,
}) => {
  const { status } = await ask(page, '公示期');
  let gone = 0;
  await page.route('**/*.pf_index', (route) =>
    gone++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await searchPage(page).box.fill('弄虚作假');
  await expect(status).toContainText('找到 7 份文件，共 10 处');
  expect(gone).toBeGreaterThan(1);
});

test('a part of the index that cannot be fetched is owned up to, and asked for again later', async ({
  page,
}) => {
  const { box, status } = await ask(page, '公示期');
  await page.route('**/*.pf_index', (route) => route.abort());
  await box.fill('弄虚作假');
  await expect(status).toContainText(SEARCH_WORDS.failed);
  await page.unroute('**/*.pf_index');
  await box.press('Enter');
  await expect(status).toContainText('找到 7 份文件，共 10 处');
});

test('of a pasted page the beginning is searched, and the address stays short', async ({
  page,
}) => {
  const passage = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('');
  await page.goto('search/');
  const { box, status, groups } = searchPage(page);
  await box.fill(passage.slice(0, 2000));
  await expect(status).toContainText('只查前 200 个字');
  await expect(groups).toHaveCount(1);
  expect(page.url().length).toBeLessThan(2500);
});

test('other words for the same lead to all of their pages', async ({ page }) => {
  const { status } = await ask(page, '撤消');
  await expect(status).toHaveText('没有“撤消”的原词，列出同义说法。');
  const other = page.getByRole('region', { name: '同义说法：撤销', exact: true });
  await expect(other.locator('.search-group')).toHaveCount(5);
  const all = other.getByRole('link', { name: /^“撤销”的全部 \d+ 份文件$/ });
  await all.click();
  await expect(page).toHaveURL(/\?q=%E6%92%A4%E9%94%80$/);
  await expect(status).toContainText('找到');
});

test('an index of another release is not used', async ({ page }) => {
  await page.route('**/search/pages.json', (route) =>
    route.fulfill({ json: { scheme: 0, pages: 5 } }),
  );
  await page.goto('search/?q=公示');
  await expect(searchPage(page).status).toContainText(SEARCH_WORDS.broken);
});
