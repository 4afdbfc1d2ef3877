import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another choice of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function defects(page: Page, runOnly: RunOptions['runOnly'] & object): Promise<string[]> {
  // Bringing axe into a page takes as long as asking it, so it is brought once a visit.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    },
    // What passed need not be described, which takes most of the time.
    { runOnly, resultTypes: ['violations' as const] },
  );
}

/** What axe finds wrong with a page. */
export const allDefects = (page: Page): Promise<string[]> =>
  defects(page, { type: 'tag', values: ALL_RULES });

/** What axe finds wrong with the colours of a page. */
export const colourDefects = (page: Page): Promise<string[]> =>
  defects(page, { type: 'rule', values: COLOUR_RULES });

/** By how many pixels a page is wider than its window. */
export function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
