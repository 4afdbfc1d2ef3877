import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ROOT, WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const LISTS = ['calls', 'publicity', 'winners', 'revocations'] as const;
const rows = (page: Page) => page.locator('tr[data-clock]:visible');
/** Choices stand behind one button. */
const unfold = (page: Page) =>
  page.locator('.filter details').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
const choose = async (page: Page, name: string, value: string) => {
  await unfold(page);
  await page.locator(`.filter select[name=${name}]`).selectOption(value);
};

test(
  'what is chosen filters the rows, is counted aloud and can be sent as an address',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/winners/'));
    const all = await rows(page).count();
    await choose(page, 'city', 'wuhai');
    await choose(page, 'state', 'revoked');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('样例巳装备有限公司');
    await expect(page.locator('[role=status][data-status]')).toHaveText(`${all}行中显示1行。`);
    await expect(page).toHaveURL(/#city=wuhai&state=revoked$/);

    await page.goto(visit('/about/'));
    await page.goto(visit('/winners/#city=wuhai&state=revoked'));
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('.filter summary')).toHaveText('筛选与排序：乌海 · 已撤销');
    await expect(page.locator('[data-groups] a:visible')).toHaveText(['乌海（1）']);
    await unfold(page);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(rows(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/winners\/$/);
  },
);

test('typed text filters and stays out of the address', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit('/winners/'));
  const address = page.url();
  await unfold(page);
  await page.locator('.filter input[name=text]').fill('人民医院');
  await expect(rows(page)).toHaveCount(1);
  expect(page.url()).toBe(address);
  await page.locator('.filter input[name=text]').fill('没有这样的组织');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('[data-nothing]')).toBeVisible();
  expect(page.url()).toBe(address);
});

test(
  'an organisation is found in a list that keeps its names folded',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/publicity/'));
    await unfold(page);
    await page.locator('.filter input[name=text]').fill('样例虚种植合作社');
    expect(await rows(page).count()).toBeGreaterThan(0);
    await expect(rows(page).first()).toContainText('巴州');
  },
);

test(
  'a column sorts both ways by its button, and the groups come back',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/winners/'));
    const header = page.getByRole('columnheader', { name: '决定日期' });
    const days = () =>
      rows(page).evaluateAll((all) =>
        all.map((row) => row.querySelector('td:nth-child(5)')?.textContent?.trim() ?? ''),
      );
    await header.getByRole('button').press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(await days()).toEqual((await days()).toSorted());
    await header.getByRole('button').press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(await days()).toEqual((await days()).toSorted().toReversed());
    await expect(page.locator('[role=status][data-status]')).toContainText('降序');
    await expect(page).toHaveURL(/#order=4-descending$/);
    const descending = await days();
    await page.reload();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(await days()).toEqual(descending);
    await expect(page.locator('tr.group:visible')).toHaveCount(0);
    await choose(page, 'order', '');
    await expect(page.locator('th[aria-sort]')).toHaveCount(0);
    await expect(page.locator('tr.group:visible')).toHaveCount(5);
  },
);

for (const list of [...LISTS, 'organisations'])
  test(
    `/${list}/ takes at most two lines a row on a phone`,
    list === 'calls' ? {} : WITH_SAMPLES,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(visit(`/${list}/`));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(75 * (await rows(page).count()) + 900);
    },
  );

test(
  'the first open list stands on the first screen of a phone',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(visit('/publicity/'));
    const box = await rows(page).first().boundingBox();
    await expect(rows(page).first().locator('[data-state]')).toHaveAttribute('data-state', 'open');
    expect(box!.y + box!.height).toBeLessThanOrEqual(780);
  },
);

test('a city and a year of a list have pages of their own', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit('/winners/luohe/2024/'));
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('漯河2024年获奖名单');
});

for (const list of LISTS)
  test(
    `/${list}/ shows its rows and leads to its groups without scripts`,
    list === 'calls' ? {} : WITH_SAMPLES,
    async ({ scriptless: page }) => {
      await page.goto(visit(`/${list}/`));
      await expect(page.locator('.filter')).toBeHidden();
      for (const link of await page.locator('[data-groups] a').all()) {
        const slug = (await link.getAttribute('href')) ?? '';
        await expect(page.locator(slug)).toBeVisible();
      }
      expect(await rows(page).count()).toBeGreaterThan(0);
    },
  );

test(
  'a corrected list keeps its old rows in the files, marked, and out of the page',
  WITH_SAMPLES,
  async ({ page }) => {
    const json = readFileSync(join(ROOT, 'winners/winners.json'), 'utf8');
    const { rows: held } = JSON.parse(json) as { rows: { name: string; superseded: boolean }[] };
    const old = held.filter(({ superseded }) => superseded).map(({ name }) => name);
    expect(old).toContain('样例丁包妆有限公司');
    await page.goto(visit('/winners/'));
    await expect(page.locator('list-filter')).toContainText('样例丁包装有限公司');
    await expect(page.locator('list-filter')).not.toContainText('样例丁包妆有限公司');
  },
);

isolated.describe('in a browser far from China', () => {
  isolated.use({ timezoneId: 'America/Los_Angeles' });

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

  isolated('a call until 2022-09-15 has its states by China’s clock', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2022-07-19T15:59:00Z'));
    await openUnfixed(page, '/calls/');
    const state = fifteenth(page).locator('[data-state]');
    await expect(state).toHaveText(/^尚未开始/);
    for (const [moment, event, words] of [
      ['2022-07-19T16:01:00Z', 'visibilitychange', /^正在进行/],
      ['2022-09-15T15:59:00Z', 'pageshow', /^正在进行，今天截止$/],
      ['2022-09-15T16:01:00Z', 'visibilitychange', /^已截止$/],
    ] as const) {
      // Timers stand still while a device sleeps, and while a page left waits to be shown again.
      await page.clock.setFixedTime(new Date(moment));
      await page.evaluate((name) => {
        (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
      }, event);
      await expect(state, moment).toHaveText(words);
    }
  });

  isolated('an open page tells the new state when midnight passes in China', async ({ page }) => {
    await page.clock.install({ time: new Date('2022-09-15T15:59:00Z') });
    await openUnfixed(page, '/calls/');
    await expect(fifteenth(page).locator('[data-state]')).toHaveText('正在进行，今天截止');
    await page.clock.fastForward('02:00');
    await expect(fifteenth(page).locator('[data-state]')).toHaveText('已截止');
  });
});
