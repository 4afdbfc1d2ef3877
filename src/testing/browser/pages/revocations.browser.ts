import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

/** Pixels; the height of the whole list is held by the lists' own budget. */
const FOUR_LINES = 95;

test(
  'a revocation says on a phone which award, why, and until when one may not apply, in four lines at most',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(visit('/revocations/'));
    for (const row of await page.locator('tr[data-clock]').all()) {
      await expect(row.locator('.line')).toContainText(/不得申报至|能否申报由评审认定/);
      await expect(row.locator('.line')).toContainText(/奖[^奖]*\d日因.+/);
      expect((await row.boundingBox())!.height).toBeLessThanOrEqual(FOUR_LINES);
    }
  },
);
