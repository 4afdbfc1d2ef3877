import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGE_TYPES, visit } from '../../built/built-site.ts';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another choice of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SEARCHED = { route: '/search/?q=', largest: '/search/?q=%E5%A5%96%E9%87%91' };

async function defects(axe: AxeBuilder): Promise<string[]> {
  // The newer way of collecting results opens another page, for the sake of frames: there are none.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

const allDefects = (page: Page) => defects(new AxeBuilder({ page }).withTags(ALL_RULES));
const colourDefects = (page: Page) => defects(new AxeBuilder({ page }).withRules(COLOUR_RULES));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(visit(address));
  if (address === SEARCHED.largest) await page.locator('.search-group').first().waitFor();
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const { route, largest } of [...PAGE_TYPES, SEARCHED]) {
  for (const width of [360, 1440])
    test(`${route} ${largest} at ${width} px has no defect, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, largest);
      expect(await allDefects(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourDefects(page), 'dark').toEqual([]);
    });

  test(`${route} ${largest} in high contrast has no defect`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading-preferences', '{"contrast":"more"}'),
    );
    await open(page, largest);
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
    expect(await colourDefects(page)).toEqual([]);
  });

  test(`${route} ${largest} fits narrow screens, and its controls a fingertip`, async ({
    page,
  }) => {
    await open(page, largest);
    for (const { width, text } of [
      { width: 320, text: '' },
      { width: 360, text: '' },
      { width: 360, text: 'larger' },
      { width: 768, text: '' },
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('html').evaluate((root, size) => (root.dataset['text'] = size), text);
      expect(await pixelsBeyond(page), `pixels beyond ${width} px ${text}`).toBe(0);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const small = await page
      .locator('button, input, select, summary, label:has(input, select)')
      .evaluateAll((controls) =>
        controls
          // A box inside its label is as large as the label.
          .filter((each) => each.checkVisibility() && !each.matches('label *'))
          .filter((each) => {
            const { width, height } = each.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(small, 'controls below 24 px').toEqual([]);
  });
}
