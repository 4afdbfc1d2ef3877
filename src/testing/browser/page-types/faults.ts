import type { Page } from '@playwright/test';

/** Controls that are too small for a fingertip. */
export function smallControls(page: Page): Promise<string[]> {
  return page
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
}

/** Lines that say twice in one breath that something is a sample. */
export function doubleMarks(page: Page): Promise<string[]> {
  return page.locator('main :is(tr, li, p, h1, h2, h3, dd)').evaluateAll((lines) =>
    lines
      .filter((line) => !line.querySelector('tr, li, p, dd'))
      .map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) =>
        /【样例】\s*样例|【样例】.*（样例）|【样例】[^，；。、]*【样例】/.test(text),
      ),
  );
}

/** The words in the page's middle that a reader sees, without what scripts bring and the small elements they fill. */
export function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main: HTMLElement) => {
    const small = [...main.querySelectorAll<HTMLElement>('*')].filter(
      (each) =>
        each.matches('.with-script, list-filter .state') ||
        (each.localName.includes('-') && !each.querySelector('h2, p, li')),
    );
    for (const each of small) each.style.display = 'none';
    const words = main.innerText.replace(/\s+/g, '');
    for (const each of small) each.style.display = '';
    return words;
  });
}

/** What stands on paper and leads nowhere there: ways around the site, buttons, choices. */
export function idleOnPaper(page: Page): Promise<string[]> {
  const idle = ['nav', 'button', 'search', 'select', '.skip'].map(
    (each) => `body > :not(main) ${each}`,
  );
  return page
    .locator([...idle, 'main nav', '.no-print'].join(', '))
    .filter({ visible: true })
    .evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 120)));
}

/** Named pages of paper that Chromium lets the plain page of a later style sheet outdo. */
export function outdoneNamedPages(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pagesIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSPageRule
          ? [rule.selectorText]
          : rule instanceof CSSGroupingRule
            ? pagesIn(rule.cssRules)
            : [],
      );
    const sheets = [...document.styleSheets].map((sheet) => pagesIn(sheet.cssRules));
    return sheets.flatMap((names, at) =>
      names.filter(
        (name) => name !== '' && sheets.slice(at + 1).some((later) => later.includes('')),
      ),
    );
  });
}
