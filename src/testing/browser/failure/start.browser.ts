import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { visit } from '../../built/built-site.ts';
import { wordsOf } from '../page-types/faults.ts';
import { test } from '../shared-page.ts';
import { breaking } from './broken.ts';

/** One page of each that has a script of its own to answer with. */
const SCRIPTED = [
  '/search/',
  '/verify/',
  '/verify/file/',
  '/eligibility/',
  '/wuhai/eligibility/',
  '/calls/',
  '/places/',
  '/wuhai/objection/',
];

/** What a page says, but for what it tells of its own doing. */
async function standingWords(page: Page): Promise<string> {
  await page.locator('[role=status], [role=alert]').evaluateAll((all) => {
    for (const each of all) (each as HTMLElement).style.display = 'none';
  });
  return wordsOf(page);
}

/** What has its script at work. The days left are told without looking for any part of them. */
const started = (page: Page) => page.locator('main [data-started]:not(days-left)');

const CANNOT_LISTEN = 'EventTarget.prototype.addEventListener';
const CANNOT_LOOK = 'Element.prototype.querySelector';

/** Opens a page whose script breaks down at its start, and tells whether it says so. */
async function breakDown(page: Page, address: string): Promise<boolean> {
  await page.goto(visit(address));
  await page.locator('main [data-failed]').first().waitFor({ state: 'attached' });
  await page.evaluate('mend()');
  const told = await page.locator('main').locator('[role=status], [role=alert]').allInnerTexts();
  return told.some((each) => each.includes('出了错'));
}

for (const address of SCRIPTED)
  test(`${address} says what it says without scripts where its script does not come or does not start`, async ({
    context,
    page,
    scriptless,
  }) => {
    await scriptless.goto(visit(address));
    const words = await standingWords(scriptless);

    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(visit(address));
    // As if the seconds had passed in which a script may still come.
    await page.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
    });
    expect(await standingWords(page)).toBe(words);
    expect(await started(page).count()).toBe(0);

    for (const breaks of [CANNOT_LISTEN, CANNOT_LOOK]) {
      const broken = await context.newPage();
      await broken.addInitScript(breaking(breaks));
      // Who cannot look for the place to say it in cannot even say so.
      expect(await breakDown(broken, address), breaks).toBe(breaks === CANNOT_LISTEN);
      expect(await standingWords(broken), breaks).toBe(words);
      expect(await started(broken).count(), breaks).toBe(0);
      await broken.close();
    }
  });

test('with its script a page says something else', async ({ page, scriptless }) => {
  for (const each of [page, scriptless]) await each.goto(visit('/wuhai/eligibility/'));
  await started(page).first().waitFor();
  expect(await standingWords(page)).not.toBe(await standingWords(scriptless));
});
