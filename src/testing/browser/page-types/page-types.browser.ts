import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGE_TYPES, visit } from '../../built/built-site.ts';
import { colourDefects, colourlessDefects, keepTwoOfEachKind, pixelsBeyond } from '../defects.ts';
import { test } from '../shared-page.ts';
import { doubleMarks, idleOnPaper, outdoneNamedPages, smallControls, wordsOf } from './faults.ts';

const SEARCHED = '/search/?q=%E5%A5%96%E9%87%91';

/** Where scripts answer a visitor, what they say comes on top; these pages have flows of their own. */
const TOOLS = [
  '/search/',
  '/verify/',
  '/verify/file/',
  '/eligibility/',
  '/deadlines/',
  '/[jurisdiction]/deadlines/',
  '/[jurisdiction]/eligibility/[...version]/',
  '/calls/',
  '/publicity/',
  '/winners/',
  '/revocations/',
  '/organisations/',
  '/places/',
  '/organisations/[id]/',
  '/[jurisdiction]/objection/',
  '/[jurisdiction]/objection/[...version]/',
];

const WIDTHS = [
  { width: 320, text: '' },
  { width: 360, text: '' },
  { width: 360, text: 'larger' },
  { width: 768, text: '' },
];

/** Every expectation is a soft one: one visit tells all that is wrong with a page. */
const soft = expect.configure({ soft: true });

/** Opens what is folded, and lets nothing stand still over the page: what it happens to cover can be scrolled to. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  await page.locator('body *').evaluateAll((all) => {
    for (const each of all as HTMLElement[])
      if (['fixed', 'sticky'].includes(getComputedStyle(each).position))
        each.style.position = 'static';
  });
}

const show = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

async function expectNarrowFit(page: Page): Promise<void> {
  for (const { width, text } of WIDTHS) {
    await show(page, width);
    await page.locator('html').evaluate((root, size) => (root.dataset['text'] = size), text);
    soft(await pixelsBeyond(page), `fits ${width} px ${text}`).toBe(0);
  }
  await page.locator('html').evaluate((root) => delete root.dataset['text']);
  await show(page, 360);
  soft(await smallControls(page), 'controls fit a fingertip').toEqual([]);
}

async function expectNoDefects(page: Page): Promise<void> {
  for (const width of [360, 1440]) {
    await show(page, width);
    soft(await colourlessDefects(page), `no defect at ${width} px`).toEqual([]);
  }
  await keepTwoOfEachKind(page);
  for (const look of ['light', 'dark', 'high contrast'] as const) {
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
    await page.locator('html').evaluate(
      (root, contrast) => {
        root.dataset['contrast'] = contrast;
      },
      look === 'high contrast' ? 'more' : '',
    );
    for (const width of [360, 1440]) {
      await show(page, width);
      soft(await colourDefects(page), `no defect of colour at ${width} px, ${look}`).toEqual([]);
    }
  }
}

async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  soft(await idleOnPaper(page), 'prints without navigation, buttons and choices').toEqual([]);
  await soft(page.locator('main'), 'prints its text').toBeVisible();
  await soft(
    page.locator('body > p:not(.no-print)', { hasText: '数据截至' }),
    'prints the day',
  ).toBeVisible();
  soft(await outdoneNamedPages(page), 'prints named pages as described').toEqual([]);
  await page.emulateMedia({ media: null });
}

for (const { route, largest } of PAGE_TYPES)
  test(`${route} ${largest} keeps to what every page must`, async ({
    page,
    seen,
    scriptless,
    baseURL,
  }) => {
    test.slow();
    await page.goto(visit(largest), { waitUntil: 'networkidle' });
    soft(seen.requests.length, 'what is asked for is seen').toBeGreaterThan(0);
    soft(seen.origins(), 'asks nobody else for anything').toEqual([new URL(baseURL!).origin]);
    soft(await seen.troubles(), 'nothing goes wrong').toEqual([]);
    soft(await doubleMarks(page), 'marks a sample once in a line').toEqual([]);
    if (!TOOLS.includes(route)) {
      const words = await wordsOf(page);
      soft(words.length, 'has something to say').toBeGreaterThan(50);
      await scriptless.goto(visit(largest));
      soft(await wordsOf(scriptless), 'says the same words without scripts').toBe(words);
    }
    await expectPaper(page);
    await unfold(page);
    await expectNarrowFit(page);
    await expectNoDefects(page);
  });

test(`${SEARCHED} keeps to what every page must, with its answers`, async ({ page }) => {
  test.slow();
  await page.goto(visit(SEARCHED));
  await page.locator('.search-group').first().waitFor();
  await unfold(page);
  await expectNarrowFit(page);
  await expectNoDefects(page);
});

test('a page with a defect would be noticed', async ({ page }) => {
  await page.goto('compare/');
  await page.evaluate(() => {
    document.documentElement.lang = '';
    const [cell] = [...document.querySelectorAll<HTMLElement>('main td')].reverse();
    cell!.style.color = 'color-mix(in srgb, currentColor 8%, transparent)';
  });
  const rules = (defects: string[]) => defects.map((each) => each.split(':', 1)[0]);
  expect(rules(await colourlessDefects(page))).toEqual(['html-has-lang']);
  const before = await page.locator('body *').count();
  await keepTwoOfEachKind(page);
  expect(await page.locator('body *').count()).toBeLessThan(before / 2);
  expect(rules(await colourDefects(page))).toEqual(['color-contrast']);
});
