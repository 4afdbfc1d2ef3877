import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES, ROOT, WITH_SAMPLES, htmlOf, visit } from '../built-site.ts';

interface RecordFile {
  id: string;
  sample: boolean;
  superseded: boolean;
  state: string;
  revision: number;
  data?: { attachments?: { file: string; sha256: string }[] };
}

const RECORDS = globSync(`${ROOT}/*/{rounds,revocations}/**/record.json`).map((file) => ({
  folder: dirname(file),
  record: JSON.parse(readFileSync(file, 'utf8')) as RecordFile,
}));
const DEMONSTRATION = htmlOf('/').includes('演示说明');
const open = PAGES.find((page) => /<days-left[^>]*data-until/.test(htmlOf(page)));

/** Opens a page with a window of its own, as if no day were fixed. */
async function openWindow(page: Page, at: string): Promise<void> {
  await page.clock.install({ time: new Date(at) });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/ data-today="[^"]*"/g, '')
      .replaceAll(
        /data-from="[^"]*" data-until="[^"]*"/g,
        'data-from="2026-11-16" data-until="2026-11-25"',
      );
    return route.fulfill({ response, body });
  });
  await page.goto(visit(open ?? '/'));
}

for (const timezoneId of ['Asia/Shanghai', 'Pacific/Honolulu', 'Pacific/Kiritimati'])
  test.describe(`a window seen from ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const [at, words] of [
      ['2026-11-15T23:59:00+08:00', '1天后开始'],
      ['2026-11-16T00:01:00+08:00', '还剩9天'],
      ['2026-11-24T23:59:00+08:00', '还剩1天'],
      ['2026-11-25T00:01:00+08:00', '今天截止'],
      ['2026-11-25T23:59:00+08:00', '今天截止'],
      ['2026-11-26T00:01:00+08:00', '已截止'],
    ] as const)
      test(`says ${words} at ${at}`, async ({ page }) => {
        expect(open, 'a page with a window').toBeDefined();
        await openWindow(page, at);
        await expect(page.locator('days-left').first()).toHaveText(words);
      });
  });

test('a window closes at midnight in China while the page stays open', async ({ page }) => {
  await openWindow(page, '2026-11-25T23:59:30+08:00');
  await expect(page.locator('days-left').first()).toHaveText('今天截止');
  await page.clock.runFor(60_000);
  await expect(page.locator('days-left').first()).toHaveText('已截止');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the dates of a window stand alone', async ({ page }) => {
    await page.goto(visit(open ?? '/'));
    await expect(page.locator('days-left').first()).toHaveText('');
    expect(await page.locator('main').textContent()).toMatch(/\d{4}-\d{2}-\d{2} 至/);
  });
});

test('every record has its page, and every list its rows, each telling what it is', () => {
  expect(RECORDS.length).toBeGreaterThan(0);
  for (const { folder, record } of RECORDS) {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html.includes('class="sample-mark"'), record.id).toBe(record.sample);
    const csv = join(folder, 'entries.csv');
    if (!existsSync(csv)) continue;
    const [head, ...rows] = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFF样例,依据草案,已被取代,/);
    const flag = (yes: boolean) => (yes ? '是' : '否');
    for (const row of rows)
      expect(row).toMatch(new RegExp(`^${flag(record.sample)},[是否],${flag(record.superseded)},`));
  }
});

test('what is superseded says so and leads to what stands', () => {
  const older = RECORDS.filter(({ folder }) => /r\d+$/.test(folder));
  for (const { folder, record } of older) {
    expect(record.superseded, record.id).toBe(true);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`/${record.id}/"`);
  }
  expect(older.length > 0 || !DEMONSTRATION).toBe(true);
});

test('a demonstration names its day on every page, and nothing of it stays without samples', () => {
  for (const page of PAGES)
    expect(/<aside[^>]*aria-label="演示说明"/.test(htmlOf(page)), page).toBe(DEMONSTRATION);
  expect(RECORDS.some(({ record }) => record.sample)).toBe(DEMONSTRATION);
  if (!DEMONSTRATION) expect(PAGES.filter((page) => htmlOf(page).includes('【样例】'))).toEqual([]);
});

test(
  'every day of a strip keeps to its cell on the narrowest phone',
  WITH_SAMPLES,
  async ({ page }) => {
    const strips = PAGES.filter((each) => htmlOf(each).includes('class="grid-of-days'));
    expect(strips.length).toBeGreaterThan(0);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const strip of strips) {
      await page.goto(visit(strip));
      const wide = await page
        .locator('.grid-of-days time span:not(.sr-only)')
        .evaluateAll((spans) =>
          spans
            .filter((span) => {
              const text = document.createRange();
              text.selectNodeContents(span.firstChild ?? span);
              const { left, right } = text.getBoundingClientRect();
              const cell = span.closest('li')?.getBoundingClientRect();
              return !cell || left < cell.left || right > cell.right;
            })
            .map((span) => span.textContent),
        );
      expect(wide, strip).toEqual([]);
    }
  },
);
