import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { REGULATIONS } from '../../built/built-site.ts';
import { countFocusable, focusPlaces, pressAndLook } from './focus-stops.ts';
import type { FocusStop } from './focus-stops.ts';
import { test } from '../shared-page.ts';

const PAGES = [
  '',
  REGULATIONS.luohe,
  'compare/',
  'search/',
  'wuhai/',
  'luohe/eligibility/',
  'verify/',
  'verify/file/',
  'log/',
];

async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<FocusStop[]> {
  const count = await countFocusable(page);
  const stops: FocusStop[] = [];
  while (stops.length < count)
    for (const stop of await pressAndLook(page, key, count - stops.length))
      // The day, the month and the year of a date are parts of one place.
      if (stop.index < 0 || stop.index !== stops.at(-1)?.index) stops.push(stop);
  return stops;
}

const unseen = (stops: FocusStop[]) =>
  stops.filter((stop) => !stop.outlined || !stop.seen).map((stop) => stop.words);

for (const address of PAGES) {
  test(`Tab reaches everything on /${address} in the order the eye reads`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    const stops = await walk(page, 'Tab');
    expect(stops.map((stop) => stop.index)).toEqual(stops.map((_, index) => index));
    expect(unseen(stops)).toEqual([]);
    // The skip link comes from above the page; all others stand below or right of the one before.
    const places = (await focusPlaces(page)).slice(1);
    const backwards = places
      .filter((place, index) => {
        const before = places[index - 1];
        return (
          before &&
          (place.bottom <= before.top || (place.top < before.bottom && place.left < before.left))
        );
      })
      .map(({ words }) => words);
    expect(backwards).toEqual([]);
  });

  test(`Shift+Tab shows everything on a wide /${address} with its focus`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto(address);
    const stops = await walk(page, 'Shift+Tab');
    expect(stops.map((stop) => stop.index).toReversed()).toEqual(stops.map((_, index) => index));
    expect(unseen(stops)).toEqual([]);
  });
}

for (const width of [360, 1440])
  test(`the citation bar covers no focus at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${REGULATIONS.luohe}#art-8-3`);
    await expect(page.locator('.citation-bar')).toBeVisible();
    const count = await countFocusable(page);
    const stops = await pressAndLook(page, 'Tab', count);
    expect(stops).toHaveLength(count);
    expect(stops.filter(({ covered }) => covered > 0).map(({ words }) => words)).toEqual([]);
  });

test('the first Tab offers to skip to the text, and Enter does', async ({ page }) => {
  await page.goto(REGULATIONS.luohe);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('Enter opens and closes a group of facts', async ({ page }) => {
  await page.goto('luohe/');
  const group = page.locator('details', { has: page.getByText(/^申报与评审：/) });
  await expect(group.locator('dl')).toBeHidden();
  await group.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(group.locator('dl')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(group.locator('dl')).toBeHidden();
});
