import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../shared-page.ts';

const CHOICES = {
  text: 'larger',
  theme: 'dark',
  contrast: 'more',
  pointer: 'large',
  mode: 'simple',
};
const NAMES = {
  text: '字号',
  theme: '配色',
  contrast: '对比度',
  pointer: '指针',
  mode: '模式',
} as const;
type Key = keyof typeof NAMES;

async function choose(page: Page, key: Key, value: string): Promise<void> {
  await page
    .getByText('显示与朗读')
    .evaluate((summary) => summary.parentElement!.setAttribute('open', ''));
  await page.getByLabel(NAMES[key]).selectOption(value);
}

const chosen = (page: Page) =>
  page.evaluate(() => {
    const { text, theme, contrast, pointer, mode } = document.documentElement.dataset;
    return { text, theme, contrast, pointer, mode };
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
  expect(Object.values(await chosen(page)).filter(Boolean)).toEqual([]);
});

test('choices are kept on this device alone', async ({ page, context }) => {
  const sent: string[] = [];
  await page.goto('', { waitUntil: 'networkidle' });
  // With the fold comes the script that reads aloud, whatever is chosen in it.
  const aloud = page.waitForResponse(/read-aloud/);
  await page.getByText('显示与朗读').click();
  await aloud;
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
    backgroundColor: 'rgb(18, 18, 18)',
    color: 'rgb(255, 255, 255)',
  });
  await choose(page, 'theme', 'light');
  expect(await style()).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
  });
  await choose(page, 'text', '');
  const before = parseFloat((await style()).fontSize);
  await choose(page, 'mode', 'simple');
  expect(parseFloat((await style()).fontSize)).toBeGreaterThan(before);
});

test('what was chosen is there before anything is painted', async ({ page }) => {
  await page.goto('');
  await choose(page, 'theme', 'dark');
  // Without the scripts that come later, only the one in the head can have set it.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.reload();
  expect((await chosen(page)).theme).toBe('dark');
});

isolated(
  'the page is read by a voice of the device alone, what is read is marked',
  async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      const voices = [
        { lang: 'zh-CN', localService: false, name: 'far' },
        { lang: 'zh-CN', localService: true, name: 'near' },
      ];
      class Utterance {
        voice: { name: string } | null = null;
        onend: () => void = () => undefined;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          cancel: () => undefined,
          speak: (utterance: Utterance) => {
            said.push(`${utterance.voice?.name ?? ''}：${utterance.text}`);
            if (said.length < 3) setTimeout(utterance.onend);
          },
        },
      });
    });
    await page.goto('about/');
    await page.getByText('显示与朗读').click();
    await page.getByRole('button', { name: '朗读本页' }).click();
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(async () => (await said()).length).toBe(3);
    expect((await said())[0]).toBe('near：关于本站');
    await expect(page.locator('.spoken')).toHaveCount(1);
    await page.getByRole('button', { name: '停止朗读' }).click();
    await expect(page.locator('.spoken')).toHaveCount(0);
  },
);
isolated('storage that is shut or spoilt does not stop the page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading-preferences', 'null'));
  await page.goto('');
  await choose(page, 'theme', 'dark');
  expect((await chosen(page)).theme).toBe('dark');
});
