import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const open = PAGES.find((page) => /<days-left[^>]*data-until/.test(htmlOf(page)));

/** Opens a page with a window of its own, as if no day were fixed. */
async function openWindow(page: Page): Promise<void> {
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
  isolated.describe(`a window seen from ${timezoneId}`, () => {
    isolated.use({ timezoneId });
    isolated(
      'says how long it is open, to the minute, whenever it is looked at',
      async ({ page }) => {
        expect(open, 'a page with a window').toBeDefined();
        await page.clock.setFixedTime('2026-11-15T23:59:00+08:00');
        await openWindow(page);
        for (const [at, words] of [
          ['2026-11-15T23:59:00+08:00', '1天后开始'],
          ['2026-11-16T00:01:00+08:00', '还剩9天'],
          ['2026-11-24T23:59:00+08:00', '还剩1天'],
          ['2026-11-25T00:01:00+08:00', '今天截止'],
          ['2026-11-25T23:59:00+08:00', '今天截止'],
          ['2026-11-26T00:01:00+08:00', '已截止'],
          // A copy of last month, taken out of the browser's memory of pages left.
          ['2027-03-01T12:00:00+08:00', '已截止'],
        ] as const) {
          // Timers stand still while a device sleeps.
          await page.clock.setFixedTime(at);
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
          await expect(page.locator('days-left').first(), at).toHaveText(words);
        }
        await expect(page.locator('portal-age')).toContainText('没有更新');
      },
    );
  });

isolated('a window closes at midnight in China while the page stays open', async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T23:59:30+08:00' });
  await openWindow(page);
  await expect(page.locator('days-left').first()).toHaveText('今天截止');
  await page.clock.runFor(60_000);
  await expect(page.locator('days-left').first()).toHaveText('已截止');
});

test('without scripts the dates of a window stand alone', async ({ scriptless: page }) => {
  await page.goto(visit(open ?? '/'));
  await expect(page.locator('days-left').first()).toHaveText('');
  expect(await page.locator('main').textContent()).toMatch(/\d+月\d+日至\d+/);
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
