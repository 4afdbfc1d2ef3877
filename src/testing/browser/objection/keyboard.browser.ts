import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { OBJECTION_WORDS as words, PAPER_FILES } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { pixelsBeyond } from '../defects.ts';
import { test } from '../shared-page.ts';
import { TYPED } from './fill-step.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** A list with rows that can be objected to; one laid open for opinions has a letter of another name. */
const list = () =>
  PAGES.find(
    (page) => page.includes('proposed-winners') && htmlOf(page).includes('/objection/#'),
  ) ?? '';

/** Goes on with Tab until a place has the focus, and sees that the focus stays on the screen. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await place.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
}

async function press(page: Page, place: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press(key);
}

test(
  'the keyboard alone leads from a row of a list to the finished paper',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(list()));
    await press(page, page.locator('a[href*="/objection/#"]').first(), 'Enter');
    await expect(page.locator('[data-context]')).toContainText(' · ');
    const next = page.locator('[data-next] button');
    const goOn = async (step: string) => {
      await press(page, next, 'Enter');
      await expect(page.locator(`#step-${step}`)).toBeFocused();
    };
    await goOn('ground');
    await press(page, page.locator('[name=ground]').first(), 'Space');
    await press(page, page.locator('[data-ground=conditions] input').first(), 'Space');
    await goOn('party');
    await press(page, page.locator('[name=party]').first(), 'Space');
    await goOn('facts');
    // An empty answer is told where the focus goes, and the way back is one key.
    await press(page, next, 'Enter');
    await expect(page.locator('[data-errors]')).toBeFocused();
    await press(page, page.locator('[data-errors] a'), 'Enter');
    await expect(page.locator('[name=facts]')).toBeFocused();
    await expect(page.locator('[name=facts]')).toHaveAccessibleDescription(/请填写事实和理由/);
    await page.keyboard.type('事实');
    await goOn('evidence');
    await tabTo(page, page.locator('[name="evidence.0.description"]'));
    await page.keyboard.type(TYPED.evidence);
    await goOn('details');
    for (const field of ['name', 'phone', 'address'] as const) {
      await tabTo(page, page.locator(`[name=${field}]`));
      await page.keyboard.type(TYPED[field]);
    }
    await press(page, next, 'Enter');
    await expect(page.locator('[data-check] h2')).toBeFocused();
    await press(page, page.getByRole('button', { name: OBJECTION_PAGE.confirm }), 'Enter');
    await expect(page.locator('[data-result] h2')).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: OBJECTION_PAGE.docx }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe(`${PAPER_FILES.report}.docx`);
    await expect(page.locator('[data-status]')).toHaveText(words.made);
    expect(await pixelsBeyond(page)).toBe(0);
  },
);
