import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';

declare global {
  interface Window {
    shifted: number;
  }
}

const LISTS = ['/calls/', '/publicity/', '/winners/', '/revocations/', '/organisations/'];
/** Long enough for the browser to paint the page before any script has come. */
const SCRIPT_DELAY_MS = 400;
/** Long enough for what the script changed to be painted and reported. */
const AFTERWARDS_MS = 200;

for (const width of [360, 1440])
  for (const list of LISTS)
    test(
      `${list} stays where it is at ${width} px when its script comes late`,
      list === '/calls/' ? {} : WITH_SAMPLES,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(() => {
          window.shifted = 0;
          new PerformanceObserver((entries) => {
            for (const entry of entries.getEntries())
              window.shifted += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.route('**/*.js', async (route) => {
          await setTimeout(SCRIPT_DELAY_MS);
          await route.continue();
        });
        await page.goto(visit(list));
        await expect(page.locator('list-filter fieldset')).toBeEnabled();
        await setTimeout(AFTERWARDS_MS);
        expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.02);
      },
    );

for (const size of ['', 'larger'])
  test(`no sliver of text shows above what stands still on /compare/, text ${size || 'as it comes'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 600 });
    await page.addInitScript((text) => {
      localStorage.setItem('reading-preferences', JSON.stringify({ text }));
    }, size);
    await page.goto('compare/');
    for (const top of [700.5, 1033]) {
      await page.evaluate((y) => scrollTo(0, y), top);
      const { head, noticeEnd } = await page.evaluate(() => ({
        head: document.querySelector('.comparison thead th')?.getBoundingClientRect().top ?? NaN,
        noticeEnd: document.querySelector('.demonstration')?.getBoundingClientRect().bottom ?? 0,
      }));
      expect(head).toBeLessThanOrEqual(noticeEnd);
      expect(head).toBeGreaterThan(noticeEnd - 2);
    }
  });

test(
  'the notice of a demonstration keeps to its one line on a phone',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('');
    const notice = page.locator('.demonstration');
    const { inside, shown } = await notice.evaluate((element) => ({
      inside: element.scrollWidth,
      shown: element.clientWidth,
    }));
    expect(inside).toBeLessThanOrEqual(shown);
  },
);
