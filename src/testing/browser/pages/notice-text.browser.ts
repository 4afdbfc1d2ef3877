import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test(
  'the subheads of a notice are as large as its text, and each of several lines has a mark',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/wuhai/rounds/sample-2026/call-notice/'));
    const size = (name: string) =>
      page
        .locator(`.prose ${name}`)
        .first()
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(await size('h3')).toBeGreaterThanOrEqual(await size('p'));
    const marks = await page
      .locator('.facts .line')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content));
    expect(marks).toContain('"·"');
  },
);
