import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../shared-page.ts';

const CHOICES = { text: 'larger', theme: 'dark', contrast: 'more' };
const NAMES = { text: '字号', theme: '配色', contrast: '对比度' } as const;
type Key = keyof typeof NAMES;

async function choose(page: Page, key: Key, value: string): Promise<void> {
  await page.getByLabel(NAMES[key]).selectOption(value);
}

const chosen = (page: Page) =>
  page.evaluate(() => {
    const { text, theme, contrast } = document.documentElement.dataset;
    return { text, theme, contrast };
  });

test('choices of how to read last over pages and reloads', async ({ page }) => {
  await page.goto('');
  for (const key of Object.keys(NAMES) as Key[]) await choose(page, key, CHOICES[key]);
  expect(await chosen(page)).toEqual(CHOICES);
  await page.reload();
  expect(await chosen(page)).toEqual(CHOICES);
  await page.goto('compare/');
  expect(await chosen(page)).toEqual(CHOICES);
  for (const key of Object.keys(NAMES) as Key[])
    await expect(page.getByLabel(NAMES[key])).toHaveValue(CHOICES[key]);
  for (const key of Object.keys(NAMES) as Key[]) await choose(page, key, '');
  await page.reload();
  expect(await chosen(page)).toEqual({ text: undefined, theme: undefined, contrast: undefined });
});

test('choices are kept on this device alone', async ({ page, context }) => {
  const sent: string[] = [];
  await page.goto('', { waitUntil: 'networkidle' });
  page.on('request', (request) => sent.push(request.url()));
  await choose(page, 'theme', 'dark');
  const kept = await page.evaluate(() => ({
    local: Object.entries(localStorage),
    session: sessionStorage.length,
  }));
  expect(kept).toEqual({ local: [['reading-preferences', '{"theme":"dark"}']], session: 0 });
  expect(await context.cookies()).toEqual([]);
  expect(sent).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('each choice can be seen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const style = () =>
    page.evaluate(() => {
      const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
      return { backgroundColor, color, fontSize };
    });
  const standard = await style();
  await choose(page, 'text', 'large');
  expect(parseFloat((await style()).fontSize)).toBeGreaterThan(parseFloat(standard.fontSize));
  await choose(page, 'theme', 'dark');
  expect((await style()).backgroundColor).not.toBe(standard.backgroundColor);
  await choose(page, 'contrast', 'more');
  expect(await style()).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
  });
});

isolated('storage that is shut or spoilt does not stop the page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading-preferences', 'null'));
  await page.goto('');
  await choose(page, 'theme', 'dark');
  expect((await chosen(page)).theme).toBe('dark');
});
