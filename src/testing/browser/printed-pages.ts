import type { Page } from '@playwright/test';

/** A sheet of A4 as a PDF measures it: left, bottom, right and top, in points. */
export const A4 = [0, 0, 595, 842];

/**
 * Left, bottom, right and top of every page the browser would print, in points. Nothing is drawn on them: all that
 * would be keeps its place, and putting Chinese letters into a file takes twenty times as long.
 */
export async function printedPages(page: Page): Promise<number[][]> {
  await page.evaluate(() => {
    const undrawn = new CSSStyleSheet();
    undrawn.replaceSync('* { visibility: hidden !important; }');
    document.adoptedStyleSheets.push(undrawn);
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
    box.split(' ').map((side) => Math.round(Number(side))),
  );
}
