import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
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
    await expect(page.locator('[role=status][data-status]')).toHaveText(`${all}条中显示1条。`);
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
        all.map(
          (row) => row.querySelector('[data-column=决定日期]')?.getAttribute('data-keys') ?? '',
        ),
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
    // A row out of its group says itself what the head of the group said.
    await expect(rows(page).first().locator('.sample-mark')).toBeVisible();
    await expect(rows(page).first().locator('.subject .place')).toBeVisible();
    await choose(page, 'order', '');
    await expect(rows(page).first().locator('.sample-mark')).toBeHidden();
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

test(
  'an address orders a short list too, and brings out its choices',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/revocations/'));
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('thead button')).toHaveCount(0);
    await page.goto(visit('/about/'));
    await page.goto(visit('/revocations/#city=luohe'));
    await expect(page.locator('.filter')).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
  },
);

test('nothing of a row is pushed together on a phone', WITH_SAMPLES, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const list of [...LISTS, 'organisations']) {
    await page.goto(visit(`/${list}/`));
    const crowded = await rows(page).evaluateAll((all) =>
      all.flatMap((row) => {
        const name = row.querySelector('.subject a')!.getBoundingClientRect();
        const state = row.querySelector('.standing .state')!.getBoundingClientRect();
        const line = row.querySelector('.line')!.getBoundingClientRect();
        const apart = state.width === 0 || state.left - name.right >= 8;
        return apart && line.top >= name.bottom - 4 ? [] : [row.textContent];
      }),
    );
    expect(crowded, list).toEqual([]);
  }
});

test(
  'no dot hangs at the end of a line of a row, and the ways to cities stand off the choices',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    for (const list of LISTS) {
      await page.goto(visit(`/${list}/`));
      // Every part on a line of its own: what follows a part is then cut off, or hangs.
      const lines = await rows(page).evaluateAll((all) =>
        all.map((row) => {
          const line = row.querySelector<HTMLElement>('.line')!;
          line.style.width = '6em';
          const parts = [...line.querySelectorAll<HTMLElement>(':scope > span')];
          const seen = parts.filter((part) => part.getClientRects().length > 0);
          return {
            after: seen.filter((part) => getComputedStyle(part, '::after').content !== 'none'),
            empty: seen.filter((part) => part.textContent.trim() === ''),
          };
        }),
      );
      expect(
        lines.flatMap(({ after, empty }) => [...after, ...empty]),
        list,
      ).toEqual([]);
    }
    await page.goto(visit('/publicity/'));
    const [button, ways] = await Promise.all(
      ['.filter summary', '[data-groups] a'].map((one) => page.locator(one).first().boundingBox()),
    );
    const gap = ways!.y - button!.y - button!.height;
    expect(gap).toBeGreaterThanOrEqual(8);
    expect(gap).toBeLessThanOrEqual(18);
  },
);

test(
  'what was revoked looks so, and what is usual is not said on a phone',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/winners/'));
    const revoked = rows(page).filter({ has: page.locator('[data-state=revoked]') });
    await expect(revoked.first().locator('[data-state]')).toBeVisible();
    await expect(revoked.first().locator('.subject a')).toHaveCSS(
      'text-decoration-line',
      'line-through',
    );
    await expect(rows(page).locator('[data-state=stands]').first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 780 });
    await expect(rows(page).locator('[data-state=stands]').first()).toBeHidden();
    await page.locator('.fold summary').first().click();
    await expect(page.locator('.fold').first()).toContainText('没有写状态的行');
  },
);

test('a city and a year of a list have pages of their own', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit('/winners/luohe/2024/'));
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('漯河2024年获奖名单');
  await expect(page.locator('.tabs [aria-current=true]')).toHaveText('获奖名单');
  await page.getByRole('link', { name: '2024年11月8日的表彰决定' }).click();
  await expect(page).toHaveURL(/luohe\/rounds\/sample-2024\/winners\/$/);
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
