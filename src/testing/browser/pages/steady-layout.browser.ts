import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';

declare global {
  interface Window {
    shifted: number;
    shifts: PerformanceObserver;
    addShifts: (entries: PerformanceEntryList) => void;
  }
}

const LISTS = ['/calls/', '/publicity/', '/winners/', '/revocations/', '/organisations/'];

for (const list of LISTS)
  test(
    `${list} stays where it is when its script comes late`,
    list === '/calls/' ? {} : WITH_SAMPLES,
    async ({ page }) => {
      await page.addInitScript(() => {
        window.shifted = 0;
        window.shifts = new PerformanceObserver((entries) =>
          window.addShifts(entries.getEntries()),
        );
        window.addShifts = (entries) => {
          for (const entry of entries)
            window.shifted += (entry as unknown as { value: number }).value;
        };
        window.shifts.observe({ type: 'layout-shift', buffered: true });
      });
      let scriptsMayCome = Promise.resolve();
      await page.route('**/_astro/*.js', async (route) => {
        await scriptsMayCome;
        await route.continue();
      });
      for (const width of [360, 1440]) {
        const held = Promise.withResolvers<void>();
        scriptsMayCome = held.promise;
        await page.setViewportSize({ width, height: 800 });
        await page.goto(visit(list), { waitUntil: 'commit' });
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        // However long a busy machine takes, the script counts as still to come.
        await page.evaluate(() => {
          for (const each of document.getAnimations()) each.pause();
        });
        const filter = page.locator('list-filter fieldset');
        await expect(filter).toHaveAttribute('disabled');
        held.resolve();
        await expect(filter).not.toHaveAttribute('disabled');
        expect(await shiftedOnceDrawn(page), `at ${width} px`).toBeLessThan(0.02);
      }
    },
  );

/** By how much the page has shifted, once what a script changed has been drawn. */
function shiftedOnceDrawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    window.addShifts(window.shifts.takeRecords());
    return window.shifted;
  });
}

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
