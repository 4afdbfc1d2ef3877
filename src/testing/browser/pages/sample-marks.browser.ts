import { expect, test } from '@playwright/test';
import { PAGE_TYPES, visit } from '../../built/built-site.ts';

for (const { route, largest } of PAGE_TYPES)
  test(`${route} ${largest} marks a sample once in a line`, async ({ page }) => {
    await page.goto(visit(largest));
    const twice = await page.locator('main :is(tr, li, p, h1, h2, h3, dd)').evaluateAll((lines) =>
      lines
        .filter((line) => !line.querySelector('tr, li, p, dd'))
        .map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter((text) =>
          /【样例】\s*样例|【样例】.*（样例）|【样例】[^，；。、]*【样例】/.test(text),
        ),
    );
    expect(twice).toEqual([]);
  });
