import { expect } from '@playwright/test';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const PHONE = { width: 360, height: 780 };
const CLOSED = '/luohe/rounds/sample-2024/publicity-proposed-winners/';
const OPEN = '/wuhai/rounds/sample-2026/publicity-proposed-winners/';

test(
  'the first name of a list stands on the first screen of a phone',
  WITH_SAMPLES,
  async ({ page }) => {
    const lists = PAGES.filter(
      (each) => !/\/r\d+\/$/.test(each) && htmlOf(each).includes('id="entry-1"'),
    );
    expect(lists.length).toBeGreaterThan(0);
    await page.setViewportSize(PHONE);
    for (const list of lists) {
      await page.goto(visit(list));
      const name = await page.locator('#entry-1 .name').boundingBox();
      expect(name && name.y + name.height, list).toBeLessThanOrEqual(PHONE.height);
    }
  },
);

test('names stand beside their clock where there is room', WITH_SAMPLES, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(visit(OPEN));
  const names = (await page.locator('.lead').boundingBox())!;
  const clock = (await page.locator('.aside').boundingBox())!;
  expect(clock.y).toBe(names.y);
  expect(names.width / clock.width).toBeGreaterThan(1.7);
});

test(
  'an open list says how long, marks today and takes objections',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(OPEN));
    await expect(page.locator('.answer')).toContainText('公示11月16日至25日，还剩5天。');
    await expect(page.locator('.aside li[aria-current=date]')).toContainText('20');
    await expect(page.locator('.aside li[aria-current=date]')).toContainText('今天');
    await expect(page.locator('.actions .button')).toHaveText('提出异议');
    await expect(page.locator('#entry-1').getByRole('link').last()).toHaveAccessibleName(
      /^对.+提出异议$/,
    );
  },
);

test(
  'a list that is over says so in one line, and still leads to the office',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(visit(CLOSED));
    await expect(page.locator('.answer')).toContainText('公示2024年10月23日至28日，已结束。');
    await expect(page.locator('legal-clock > details')).not.toHaveAttribute('open');
    await expect(page.locator('.actions .button')).toHaveText('公示已结束，仍可反映情况');
    await expect(page.locator('#entry-1 .object')).toContainText('反映情况');
    await expect(page.getByText('仍可以向受理机构书面反映情况')).toBeVisible();
    await expect(page.locator('a[href^="tel:"]')).toBeVisible();
  },
);

test('what was not kept stands open, what was kept is folded', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit(CLOSED));
  const audit = page.locator('section:has(> #audit)');
  await expect(audit.getByText('不足7天')).toBeVisible();
  await expect(audit.getByText('程序先后')).toBeHidden();
  await expect(audit.getByText(/不符合1 · (?:提示\d+ · )?符合\d/)).toBeVisible();
});

for (const anchor of ['document', 'revisions', 'changes', 'downloads'])
  test(`#${anchor} opens the block it stands in`, WITH_SAMPLES, async ({ page }) => {
    await page.goto(visit(`${CLOSED}#${anchor}`));
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  });

test('without scripts nothing of a day is said', WITH_SAMPLES, async ({ scriptless: page }) => {
  await page.goto(visit(OPEN));
  await expect(page.locator('.answer')).toContainText('公示11月16日至25日。');
  await expect(page.locator('li[aria-current=date]')).toHaveCount(0);
});

test(
  'a round draws how many came how far, each step the way to its list',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/luohe/rounds/sample-2024/'));
    await expect(page.locator('.answer')).toHaveText('8家受理 → 6家拟奖 → 6家获奖 → 1家撤销。');
    const bars = await page
      .locator('.funnel rect')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(bars).toHaveLength(4);
    expect(bars[1]! / bars[0]!).toBeCloseTo(6 / 8, 2);
    await page.locator('.funnel').getByRole('link', { name: '拟奖' }).click();
    await expect(page).toHaveURL(new RegExp(`${CLOSED}$`));
  },
);

test(
  'today stands on the line of life between what was and what is to come',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/organisations/91000000ma0000058l/'));
    const line = page.locator('life-line').first();
    await expect(line.locator('.now')).toContainText('今天');
    const days = await line
      .locator('li')
      .evaluateAll((all) =>
        all.map((each) => each.dataset.on ?? each.querySelector('time')?.dateTime),
      );
    expect(days).toEqual(days.toSorted());
    expect(days.indexOf('2026-11-20')).toBeGreaterThan(0);
  },
);
