import { test as isolated } from '@playwright/test';
import type { BrowserContextOptions, CDPSession, Page, WorkerInfo } from '@playwright/test';
import { watchPage } from './watch-page.ts';
import type { Seen } from './watch-page.ts';

interface OfTheWorker {
  shared: { page: Page; seen: Seen; devtools: CDPSession };
  /** A page that runs no scripts. */
  scriptless: Page;
}

const USUAL_SIZE = { width: 1280, height: 720 };

function usual({ project }: WorkerInfo): BrowserContextOptions {
  const { baseURL = '', locale = '', timezoneId = '' } = project.use;
  return { baseURL, locale, timezoneId, viewport: USUAL_SIZE };
}

/**
 * Tests on one page a worker: opening a page of its own costs more than most of them do on it. Each finds it with
 * nothing stored, no route and the usual size. What cannot be taken back (a script that runs before every page, a
 * clock of its own, another time zone) wants Playwright's own `test`.
 */
export const test = isolated.extend<{ seen: Seen }, OfTheWorker>({
  shared: [
    async ({ browser }, use, info) => {
      const context = await browser.newContext(usual(info));
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await use({ page, seen: await watchPage(page), devtools });
      await context.close();
    },
    { scope: 'worker' },
  ],
  scriptless: [
    async ({ browser }, use, info) => {
      const context = await browser.newContext({ ...usual(info), javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ shared }, use) => use(shared.page.context()),
  page: async ({ shared: { page, seen, devtools }, viewport, baseURL }, use) => {
    seen.forget();
    await page.setViewportSize(viewport ?? USUAL_SIZE);
    await use(page);
    await tidy(page);
    // What a page stores last may be written after the page is gone.
    const { origin } = new URL(baseURL!);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  },
  seen: ({ shared }, use) => use(shared.seen),
});

/** Leaves a page as the next test expects it. A test that failed takes its worker with it, page and all. */
async function tidy(page: Page): Promise<void> {
  const context = page.context();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    // The blank page has nothing to store in.
    if (location.origin === 'null') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank');
  await context.clearPermissions();
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null });
}
