import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another choice of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Asked = Pick<RunOptions, 'runOnly' | 'rules'>;

async function defects(page: Page, asked: Asked): Promise<string[]> {
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
    { ...asked, resultTypes: ['violations' as const] },
  );
}

/** What axe finds wrong with a page. */
export const allDefects = (page: Page): Promise<string[]> =>
  defects(page, { runOnly: { type: 'tag', values: ALL_RULES } });

/** What axe finds wrong with a page but for its colours, which take half of its time. */
export const colourlessDefects = (page: Page): Promise<string[]> =>
  defects(page, {
    runOnly: { type: 'tag', values: ALL_RULES },
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  });

/** What axe finds wrong with the colours of a page. */
export const colourDefects = (page: Page): Promise<string[]> =>
  defects(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });

/**
 * Leaves of what is built alike the first two: the colours of one row are those of all, and asking each of a thousand
 * takes most of a run. Alike is what has the same tags, classes and styles all the way up. What is left can be asked for
 * its colours alone.
 */
export function keepTwoOfEachKind(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kinds = new Map<Element, string>([[document.body, '']]);
    const kept = new Map<string, number>();
    const kindOf = (each: Element): string => {
      const above = each.parentElement ? (kinds.get(each.parentElement) ?? '') : '';
      const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(each);
      const style = [color, backgroundColor, opacity, fontSize, fontWeight].join();
      return `${above}>${each.localName}.${each.getAttribute('class') ?? ''}:${style}`;
    };
    for (const each of document.body.querySelectorAll('*')) kinds.set(each, kindOf(each));
    const isKnown = (each: Element) => (kept.get(kinds.get(each) ?? '') ?? 0) >= 2;
    const visit = (each: Element): void => {
      if (isKnown(each) && [...each.querySelectorAll('*')].every(isKnown)) return each.remove();
      const kind = kinds.get(each) ?? '';
      kept.set(kind, (kept.get(kind) ?? 0) + 1);
      for (const child of [...each.children]) visit(child);
    };
    for (const child of [...document.body.children]) visit(child);
  });
}

/** By how many pixels a page is wider than its window. */
export function pixelsBeyond(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
