import { expect } from '@playwright/test';
import { FACET_LEGENDS } from '../../../messages/search/search.ts';
import { ask, places, searchPage } from './search-page.ts';
import { test } from '../shared-page.ts';

const COUNT = /（(\d+)）$/;

test('filters tell how many regulations each choice leaves, and leave as many', async ({
  page,
}) => {
  const { groups } = await ask(page, '公示');
  const all = await groups.count();
  for (const name of [FACET_LEGENDS.city, FACET_LEGENDS.status]) {
    const filter = page.getByRole('group', { name, exact: true });
    const options = await filter.locator('label').allInnerTexts();
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) {
      const count = Number(COUNT.exec(option)?.[1]);
      expect(count, option).toBeGreaterThan(0);
      const box = filter.getByLabel(option.replace(COUNT, '').trim());
      await box.check();
      await expect(groups).toHaveCount(count);
      await expect(box).toBeFocused();
      await box.uncheck();
      await expect(groups).toHaveCount(all);
    }
  }
});

test('filters go into the address and come back from it', async ({ page }) => {
  const { groups } = await ask(page, '公示', 'regulation');
  await page.getByRole('group', { name: '地区' }).getByLabel('漯河').check();
  await expect(page).toHaveURL(/\?q=[^&]+&kind=regulation&city=luohe$/);
  await page.reload();
  await expect(groups).toHaveCount(1);
  expect(await places(groups.getByRole('heading').getByRole('link'))).toEqual([
    'luohe/regulations/2018/',
  ]);
  await expect(page.getByRole('group', { name: '地区' }).getByLabel('漯河')).toBeChecked();
});

test('every draft among the answers says that it is one, and nothing else does', async ({
  page,
}) => {
  const { groups } = await ask(page, '质量奖');
  const answers = await groups.evaluateAll((all) =>
    all.map((group) => ({
      address: group.querySelector('a')?.pathname ?? '',
      tag: group.querySelector('.search-tag')?.textContent ?? '',
    })),
  );
  expect(answers.length).toBeGreaterThan(2);
  for (const { address, tag } of answers)
    expect(/征求意见稿|讨论稿|草案/.test(tag), address).toBe(address.includes('/draft/'));
});

test('typing searches by itself, composing does not until it is done', async ({
  page,
  context,
}) => {
  await page.goto('search/');
  const { box, status, groups } = searchPage(page);
  await box.click();
  const keyboard = await context.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', {
    text: 'gong shi',
    selectionStart: 8,
    selectionEnd: 8,
  });
  await expect(box).toHaveValue('gong shi');
  // Twice the pause after which typed words would be searched.
  await page.waitForTimeout(400);
  await expect(status).toHaveText('');
  expect(new URL(page.url()).search).toBe('');
  await keyboard.send('Input.insertText', { text: '公示' });
  await expect(groups.first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('公示');
});

test('slash goes to the box, arrows to the hits and back, Escape empties', async ({ page }) => {
  await page.goto('search/');
  const { box, groups } = searchPage(page);
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('公示期');
  await expect(groups.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(groups.getByRole('link').nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(groups.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(groups).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '目录' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('what is asked stands in the address and nowhere else', async ({ page, context }) => {
  await page.goto('search/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  const { box, groups } = searchPage(page);
  await box.fill('公示期');
  await expect(groups.first()).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.map(decodeURIComponent).filter((each) => each.includes('公示'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.title()).not.toContain('公示');
});

test('a phone shows the first hit on its first screen, and the record a sentence asks for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const [text, to] of [
    ['2024年漯河谁获奖', '/luohe/rounds/sample-2024/winners/'],
    ['漯河2024获奖', '/luohe/rounds/sample-2024/winners/'],
    ['谁被撤销', '/revocations/'],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(text)}`);
    const first = page.locator('[data-results] a').first();
    await expect(first, text).toHaveAttribute('href', new RegExp(to));
    expect((await first.boundingBox())!.y, text).toBeLessThan(700);
  }
  await page.goto(`search/?q=${encodeURIComponent('公示')}`);
  const first = page.locator('[data-results] a').first();
  await expect(first).toBeVisible();
  await expect.poll(async () => (await first.boundingBox())?.y ?? Infinity).toBeLessThan(700);
});

test('the newest first is an order of its own', async ({ page }) => {
  await ask(page, '公示');
  await page.getByRole('group', { name: '排序' }).getByLabel('最新的在前').check();
  await expect(page).toHaveURL(/sort=newest$/);
  await page.reload();
  await expect(page.getByRole('group', { name: '排序' }).getByLabel('最新的在前')).toBeChecked();
});
