import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { visit } from '../../built/built-site.ts';

test.describe('in a browser far from China', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  /** The page as a build without samples prints it: its today is not fixed. */
  async function openUnfixed(page: Page, address: string): Promise<void> {
    await page.route(/\/calls\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/ data-today="[^"]*"/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto(visit(address));
  }
  const fifteenth = (page: Page) => page.locator('tr[data-clock]', { hasText: '第十五届' });

  test('a call until 2022-09-15 has its states by China’s clock', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2022-07-19T15:59:00Z'));
    await openUnfixed(page, '/calls/');
    const state = fifteenth(page).locator('[data-state]');
    await expect(state).toHaveText('1天后开始');
    await expect(page.locator('[data-open]')).toHaveText(/^现在没有正在受理/);
    for (const [moment, event, words] of [
      ['2022-07-19T16:01:00Z', 'visibilitychange', /^还剩\d+天$/],
      ['2022-09-15T15:59:00Z', 'pageshow', /^今天截止$/],
      ['2022-09-15T16:01:00Z', 'visibilitychange', /^已截止$/],
    ] as const) {
      // Timers stand still while a device sleeps, and while a page left waits to be shown again.
      await page.clock.setFixedTime(new Date(moment));
      await page.evaluate((name) => {
        (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
      }, event);
      await expect(state, moment).toHaveText(words);
      const open = /已截止/.test(words.source)
        ? /^现在没有/
        : /^1份通知正在受理申报，9月15日截止。$/;
      await expect(page.locator('[data-open]'), moment).toHaveText(open);
    }
  });

  test('an open page tells the new state when midnight passes in China', async ({ page }) => {
    await page.clock.install({ time: new Date('2022-09-15T15:59:00Z') });
    await openUnfixed(page, '/calls/');
    await expect(fifteenth(page).locator('[data-state]')).toHaveText('今天截止');
    await page.clock.fastForward('02:00');
    await expect(fifteenth(page).locator('[data-state]')).toHaveText('已截止');
  });
});
