import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { OBJECTION_WORDS as words } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';
import { TYPED } from './fill-step.ts';
import { answerObjection, download, everythingOn, makePapers, openForm } from './run.ts';

test('answering and checking fetches only scripts of the portal, stores nothing and leaves the address alone', async ({
  page,
  baseURL,
}) => {
  await openForm(page, 'wuhai');
  await page.waitForLoadState('networkidle');
  const [address, title] = [page.url(), await page.title()];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answerObjection(page, 'person');
  await makePapers(page);
  const expectOwnScripts = () => {
    for (const each of requests.filter((each) => !each.startsWith('blob:'))) {
      expect(new URL(each).origin).toBe(new URL(baseURL!).origin);
      expect(new URL(each).pathname).toMatch(/\/_astro\/[\w.-]+\.js$/);
      expect(new URL(each).search).toBe('');
    }
  };
  expectOwnScripts();
  expect([page.url(), await page.title()]).toEqual([address, title]);
  const stored = () =>
    page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
  expect(await stored()).toEqual([0, 0, '', 0, 0]);

  await download(page, OBJECTION_PAGE.docx);
  expect(requests.length).toBeGreaterThan(0);
  expectOwnScripts();
  expect(await stored()).toEqual([0, 0, '', 0, 0]);
});

/** Goes one place along the history of the page, where there is one, and waits until it is there. */
function go(page: Page, to: 'back' | 'forward'): Promise<void> {
  return page.evaluate(async (to) => {
    if (to === 'back' ? navigation.canGoBack : navigation.canGoForward)
      await navigation[to]().finished;
  }, to);
}

isolated(
  'after wiping, nothing typed comes back by back, forward, reload or return',
  async ({ page }) => {
    await openForm(page, 'wuhai');
    await answerObjection(page, 'person');
    await makePapers(page);
    await page.locator('[data-tools] summary').click();
    await page.getByRole('button', { name: OBJECTION_PAGE.keep }).click();
    await page.getByRole('button', { name: OBJECTION_PAGE.wipe }).click();
    await expect(page.locator('[data-status]')).toHaveText(words.wiped);

    const nothingTyped = async () => {
      const everything = await everythingOn(page);
      for (const typed of [...Object.values(TYPED), '陈褚卫'])
        expect(everything).not.toContain(typed);
    };
    await nothingTyped();
    for (let step = 0; step < 4; step += 1) {
      await go(page, 'back');
      await nothingTyped();
    }
    await go(page, 'forward');
    await nothingTyped();
    await page.reload();
    await nothingTyped();
    await page.goto(visit('/about/'));
    await page.goBack();
    await page.locator('[data-next] button').waitFor();
    await nothingTyped();
  },
);

test('leaving without wiping brings nothing back either, by reload or by return', async ({
  page,
}) => {
  await openForm(page, 'luohe');
  await answerObjection(page, 'unit');
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  expect(await everythingOn(page)).not.toContain(TYPED.name);
  await answerObjection(page, 'unit');
  await page.goto(visit('/about/'));
  await page.goBack();
  await page.locator('[data-next] button').waitFor();
  expect(await everythingOn(page)).not.toContain(TYPED.name);
});

test('a page that the browser kept alive is wiped when it is shown again', async ({ page }) => {
  await openForm(page, 'luohe');
  await answerObjection(page, 'person');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await everythingOn(page)).not.toContain(TYPED.name);
});

test('a draft is kept only when asked for, says until when, comes back, and goes at one press', async ({
  page,
}) => {
  await openForm(page, 'jiangyin');
  await answerObjection(page, 'person');
  await page.locator('[data-tools] summary').click();
  await page.getByRole('button', { name: OBJECTION_PAGE.keep }).click();
  await expect(page.locator('[data-draft]')).toContainText('自动失效');
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  await expect(page.locator('[data-draft]')).toContainText('失效');
  await page.getByRole('button', { name: OBJECTION_PAGE.resume }).click();
  await expect(page.locator('[name=facts]')).toHaveValue(TYPED.facts);
  await page.getByRole('button', { name: OBJECTION_PAGE.erase }).click();
  await expect(page.locator('[data-draft]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a draft that has run out is erased, not shown, and the page says so', async ({ page }) => {
  await openForm(page, 'jiangyin');
  await page.evaluate(() =>
    localStorage.setItem(
      'objection-draft/jiangyin',
      JSON.stringify({ until: '2020-01-01', answers: { facts: '旧' } }),
    ),
  );
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  await expect(page.locator('[data-draft]')).toBeHidden();
  await expect(page.locator('[data-status]')).toHaveText(words.draftGone);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('answers go into a file and come back from it; a foreign file is refused', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'unit');
  await page.locator('[data-tools] summary').click();
  const file = await download(page, OBJECTION_PAGE.save);
  await page.getByRole('button', { name: OBJECTION_PAGE.wipe }).click();
  await page.locator('[data-load]').setInputFiles(file.path);
  await expect(page.locator('[data-status]')).toHaveText(words.loaded);
  await expect(page.locator('[name=domicile]')).toHaveValue(TYPED.domicile);
  await expect(page.locator('[name="evidence.0.description"]')).toHaveValue(TYPED.evidence);
  await page
    .locator('[data-load]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('[data-status]')).toHaveText(words.badFile);
});
