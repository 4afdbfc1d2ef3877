import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another choice of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function defects(axe: AxeBuilder): Promise<string[]> {
  // The newer way of collecting results opens another page, for the sake of frames: there are none.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

// What passed need not be described, which takes most of the time.
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

/** What axe finds wrong with a page. */
export const allDefects = (page: Page): Promise<string[]> => defects(axe(page).withTags(ALL_RULES));

/** What axe finds wrong with the colours of a page. */
export const colourDefects = (page: Page): Promise<string[]> =>
  defects(axe(page).withRules(COLOUR_RULES));

/** By how many pixels a page is wider than its window. */
export function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
