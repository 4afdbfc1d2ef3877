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

/** What a reader without scripts is told on each, by pages. */
async function plainWords(page: Page): Promise<Map<string, string>> {
  const plain = new Map<string, string>();
  for (const address of SCRIPTED) {
    await page.goto(visit(address));
    plain.set(address, await standingWords(page));
  }
  return plain;
}

const started = (page: Page) => page.locator('main [data-started]');

test('a page whose script does not come says in the end what it says without scripts', async ({
  page,
  scriptless,
}) => {
  const plain = await plainWords(scriptless);
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const [address, words] of plain) {
    await page.goto(visit(address));
    // As if the seconds had passed in which a script may still come.
    await page.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
    });
    expect(await standingWords(page), address).toBe(words);
    expect(await started(page).count(), address).toBe(0);
  }
  await page.unroute('**/_astro/*.js');
  for (const [address, words] of plain) {
    await page.goto(visit(address));
    await started(page).first().waitFor();
    expect(await standingWords(page), address).not.toBe(words);
  }
});

for (const [how, breaks] of [
  ['and says so', 'EventTarget.prototype.addEventListener'],
  ['and cannot even say so', 'Element.prototype.querySelector'],
] as const)
  test(`a page whose script breaks down at its start ${how} stands as without scripts`, async ({
    context,
    scriptless,
  }) => {
    const plain = await plainWords(scriptless);
    const page = await context.newPage();
    await page.addInitScript(breaking(breaks));
    for (const [address, words] of plain) {
      await page.goto(visit(address));
      await page.locator('main [data-failed]').first().waitFor({ state: 'attached' });
      await page.evaluate('mend()');
      const told = page.locator('main').locator('[role=status], [role=alert]');
      const said = (await told.allInnerTexts()).some((each) => each.includes('出了错'));
      expect(said, address).toBe(how === 'and says so');
      expect(await standingWords(page), address).toBe(words);
      expect(await started(page).count(), address).toBe(0);
    }
  });
