import { readFileSync } from 'node:fs';
import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CITATION_WORDS } from '../../../messages/regulation/regulation.ts';
import { REGULATIONS } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [address, citation] of [
  [
    `${REGULATIONS.luohe}#art-8-3`,
    '《漯河市市长质量奖管理办法》（漯政办〔2018〕76号）第八条第（三）项',
  ],
  [`${REGULATIONS.luohe}#art-17`, '《漯河市市长质量奖管理办法》（漯政办〔2018〕76号）第十七条'],
  [
    `${REGULATIONS.wuhai}#art-42-7`,
    '《乌海市市长质量奖管理办法》（乌海政办发〔2020〕25号）第四十二条第一款第（七）项',
  ],
  [
    `${REGULATIONS.wuhai}#art-42-p2`,
    '《乌海市市长质量奖管理办法》（乌海政办发〔2020〕25号）第四十二条第二款',
  ],
  [
    `${REGULATIONS.wuhai}#ch-7-p1`,
    '《乌海市市长质量奖管理办法》（乌海政办发〔2020〕25号）第七章第一款',
  ],
  [
    `${REGULATIONS.draft}#art-18-p2`,
    '《巴彦淖尔市市长质量奖管理办法（修订征求意见稿）》第十八条第二款',
  ],
] as const)
  test(`/${address} offers its own citation and address`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const bar = page.locator('.citation-bar');
    await expect(bar.locator('span')).toHaveText(citation);
    await bar.getByRole('button', { name: CITATION_WORDS.citation }).click();
    await expect(bar).toContainText(CITATION_WORDS.copied);
    expect(await clipboard(page)).toBe(citation);
    await bar.getByRole('button', { name: CITATION_WORDS.address }).click();
    await expect.poll(() => clipboard(page)).toBe(page.url());
    expect(page.url()).toMatch(new RegExp(`/${address}$`));
  });

for (const [city, anchor, lines, from, to] of [
  ['luohe', 'art-17', 1, '第十七条　评委会秘书处', '不少于七天。'],
  ['luohe', 'art-8', 4, '第八条　申报市长质量奖的单位', '位于行业前列。'],
  ['luohe', 'art-8-3', 1, '(三) 具有杰出的经营业绩', '位于行业前列。'],
  ['wuhai', 'art-42-p1', 8, '第四十二条　获奖组织', '法律、法规行为的。'],
  ['wuhai', 'art-42-p2', 1, '获奖组织不得出售', '营利性活动。'],
  ['draft', 'art-18-p2', 1, '再次获得该奖的', '奖项名额。'],
] as const)
  test(`${city} #${anchor} offers the words as they are printed`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${REGULATIONS[city]}#${anchor}`);
    const bar = page.locator('.citation-bar');
    await bar.getByRole('button', { name: CITATION_WORDS.words }).click();
    await expect(bar).toContainText(CITATION_WORDS.copied);
    const copied = (await clipboard(page)).split('\n');
    expect(copied.pop()).toBe(`——${await bar.locator('span').textContent()}`);
    const folder = REGULATIONS[city].replace(/\/$/, '');
    const printed = readFileSync(`content/jurisdictions/${folder}/text.md`, 'utf8');
    const paragraphs = printed.split('\n').filter(Boolean);
    const first = paragraphs.findIndex((each) => each.startsWith(from));
    expect(copied).toEqual(paragraphs.slice(first, first + lines));
    expect(copied.at(-1)).toMatch(new RegExp(`${to}$`));
  });

test('the number of an article is the way to its citation, another address ends it', async ({
  page,
}) => {
  await page.goto(REGULATIONS.luohe);
  const bar = page.locator('.citation-bar');
  await expect(bar).toBeHidden();
  await page.getByRole('link', { name: '第十二条', exact: true }).first().click();
  await expect(page).toHaveURL(/#art-12$/);
  await expect(bar).toContainText('第十二条');
  await page.locator('#art-8-1 a.mark').click();
  await expect(bar).toContainText('第八条第（一）项');
  await page.getByRole('link', { name: '文件信息' }).click();
  await expect(bar).toBeHidden();
});

test('an address that leads nowhere offers nothing', async ({ page }) => {
  await page.goto(`${REGULATIONS.luohe}#art-"];%20no`);
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
  await expect(page.locator('.citation-bar')).toBeHidden();
});

isolated('where a page may not copy, it shows what to copy', async ({ page }) => {
  await page.addInitScript(() => {
    // As on plain http.
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${REGULATIONS.luohe}#%`);
  await page.goto(`${REGULATIONS.luohe}#art-1`);
  const bar = page.locator('.citation-bar');
  await bar.getByRole('button', { name: CITATION_WORDS.citation }).click();
  const shown = bar.getByLabel(CITATION_WORDS.shown);
  await expect(shown).toBeVisible();
  await expect(shown).toHaveValue((await bar.locator('span').textContent()) ?? '');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await shown.inputValue());
  expect(errors).toEqual([]);
});
