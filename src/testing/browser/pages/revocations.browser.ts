import { expect } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test(
  'a revocation says on a phone until when one may not apply, in three lines',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(visit('/revocations/'));
    for (const row of await page.locator('tr[data-clock]').all()) {
      await expect(row.locator('.line')).toContainText(/不得申报至|能否申报由评审认定/);
      await expect(row.locator('.line')).toContainText(/决定（.+）/);
      expect((await row.boundingBox())!.height).toBeLessThanOrEqual(75);
    }
  },
);
