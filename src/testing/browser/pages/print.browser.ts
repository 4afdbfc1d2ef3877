import { createHash } from 'node:crypto';
import { expect, test as isolated } from '@playwright/test';
import { PAGES, REGULATIONS, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { A4, printedPages } from '../printed-pages.ts';
import { test } from '../shared-page.ts';

test('a regulation on paper is the official text alone, under its status', async ({ page }) => {
  await page.goto(`${REGULATIONS.luohe}#art-8-3`);
  await page.emulateMedia({ media: 'print' });
  for (const beside of [
    'main aside',
    '.citation-bar',
    'main button',
    '#document',
    '#notes',
    '.beside',
    '.mode',
    '.note-mark',
  ])
    await expect(page.locator(beside).filter({ visible: true }), beside).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('已施行，未见废止（文本未写有效期');
  await expect(page.locator('#title')).toHaveText('漯河市市长质量奖管理办法');
  await expect(page.locator('#title .title')).toHaveCSS('text-align', 'center');
  await expect(page.locator('#art-27')).toBeVisible();
  const type = await page.locator('#art-1').evaluate((article) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(article);
    return { fontFamily, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
  });
  // Size 3 is 16 pt, and a point is four thirds of a CSS pixel.
  expect(type.fontSize).toBeCloseTo((16 * 4) / 3, 1);
  expect(type.lineHeight).toBeCloseTo((28 * 4) / 3, 1);
  expect(type.fontFamily).toMatch(/^FangSong/);
  await expect(page.locator('#art-8-3')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a draft says on paper that it is one', async ({ page }) => {
  await page.goto(REGULATIONS.draft);
  await page.emulateMedia({ media: 'print' });
  const banner = page.locator('.notice');
  await expect(banner).toBeVisible();
  await expect(banner).toContainText('修订征求意见稿');
  await expect(banner).toContainText('没有法律效力');
  await expect(page.locator('#title .title')).toHaveText('巴彦淖尔市市长质量奖管理办法');
});

test('every sheet of a text has its address and digest at its foot, that of a draft its mark at its head', async ({
  page,
}) => {
  const repeated = (part: string, group: string) =>
    page.locator(`.sheets > .${part}`).evaluate((line, display) => {
      const style = getComputedStyle(line);
      // What browsers repeat on each sheet is the unbroken head and foot of a table that holds all else.
      return style.display === display && style.breakInside === 'avoid' ? line.textContent : null;
    }, group);
  for (const address of [REGULATIONS.draft, REGULATIONS.luohe]) {
    await page.goto(address);
    await expect(page.locator('.sheets > .paper').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheets')).toHaveCSS('display', 'table');
    await expect(page.locator('.sheets .official')).toBeVisible();
    const foot = await repeated('foot', 'table-footer-group');
    expect(foot).toContain(`网址：/${address}`);
    const source = await page.request.get(`${address}source.txt`);
    const digest = createHash('sha256').update(await source.body());
    expect(foot).toContain(digest.digest('hex'));
    if (address === REGULATIONS.draft)
      expect(await repeated('head', 'table-header-group')).toBe('修订征求意见稿，没有法律效力');
    else await expect(page.locator('.sheets > .head')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a page on paper begins with whose and of which day it is, so that its end never stands alone', async ({
  page,
}) => {
  await page.goto('luohe/');
  const head = page.locator('main').locator('xpath=preceding-sibling::p');
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(head).toContainText('本网站的整理与核对不具有法律效力');
  await expect(head).toContainText(/数据截至\s*\d{4}-\d\d-\d\d/);
  await expect(page.locator('body > footer')).toBeHidden();
});

isolated('dark readers print black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('reading-preferences', '{"theme":"dark"}'));
  await page.goto(REGULATIONS.luohe);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a record on paper counts no days down, and invents no address', async ({ page }) => {
  const record = PAGES.find((each) => /\/rounds\/.*<days-left/s.test(each + htmlOf(each)));
  await page.goto(visit(record ?? 'none'));
  await expect(page.locator('days-left').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('days-left').first()).toBeHidden();
  await expect(page.locator('.qr-code')).toHaveCount(0);
});

test('facts that are folded on the screen are printed', async ({ page }) => {
  await page.goto('luohe/');
  const folded = page.locator('main details:not([open]) > :not(summary)');
  expect(await folded.count()).toBeGreaterThan(2);
  const shown = folded.filter({ visible: true });
  await expect(shown).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(shown).toHaveCount(await folded.count());
});

for (const list of ['winners/', 'organisations/'])
  test(
    `/${list} is a table on paper, with what it leads to left out`,
    WITH_SAMPLES,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(list);
      const head = page.locator('main .table > thead').first();
      await expect(head).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(head).toBeVisible();
      // What is folded is printed whole, and its summary is then its heading.
      const control = page.locator('main :is(form, select, :not(.fold) > summary)');
      await expect(control.filter({ visible: true })).toHaveCount(0);
    },
  );

const A4_ACROSS = [0, 0, 842, 595];

for (const [address, sheet, needs] of [
  [REGULATIONS.luohe, A4, {}],
  ['compare/', A4_ACROSS, {}],
  ['winners/', A4_ACROSS, WITH_SAMPLES],
] as const)
  test(`/${address} becomes a PDF of several A4 pages`, needs, async ({ page }) => {
    await page.goto(address);
    const sheets = await printedPages(page);
    expect(sheets.length).toBeGreaterThan(1);
    for (const each of sheets) expect(each).toEqual(sheet);
  });

test('two cities set side by side take five sheets, each under their names and marks', async ({
  page,
}) => {
  await page.goto('compare/?city=bayingolin,wuhai');
  await expect(page.locator('.comparison thead [data-column]')).toHaveCount(2);
  expect((await printedPages(page)).length).toBeLessThanOrEqual(5);
  await page.emulateMedia({ media: 'print' });
  // A browser repeats the head of a table on every sheet as long as it is one.
  await expect(page.locator('.comparison thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.comparison thead .tag.draft')).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
});

isolated('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto(REGULATIONS.luohe);
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
