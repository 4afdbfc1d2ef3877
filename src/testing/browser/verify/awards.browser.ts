import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const VERIFY = '/verify/';
const CODE = '91000000MA00001463';

async function verify(page: Page, asked: string, day: string): Promise<void> {
  await page.locator('award-verify input[type=text]').fill(asked);
  await page.locator('award-verify input[type=date]').fill(day);
  await page.getByRole('button', { name: '核验', exact: true }).click();
}
const states = (page: Page) => page.locator('.verified .state');

for (const [asked, day, state, why] of [
  ['样例子化工', '2021-10-17', '当日尚未授予', 'the day before the decision'],
  ['样例子化工', '2021-10-18', '有效期内', 'the day of the decision'],
  ['样例子化工', '2025-10-18', '有效期内', 'the last day of four years'],
  ['样例子化工', '2025-10-19', '已过有效期', 'the day after'],
  [CODE, '2026-06-14', '有效期内', 'the day before it was taken back'],
  [CODE, '2026-06-15', '已撤销', 'the day it was taken back'],
] as const)
  test(`${asked} on ${day} is ${state}: ${why}`, WITH_SAMPLES, async ({ page }) => {
    await page.goto(visit(VERIFY));
    await verify(page, asked, day);
    await expect(states(page)).toHaveText(state);
    await expect(page.locator('.verified .warning')).toContainText('虚构');
  });

test(
  'a former name finds the organisation under its present one',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(VERIFY));
    await verify(page, '样例子化工厂', '2026-11-20');
    await expect(page.locator('.verified h2')).toHaveText('样例子化工有限公司');
  },
);

test('what is not held is never called not awarded', async ({ page }) => {
  await page.goto(visit(VERIFY));
  await verify(page, '某某没有收录的公司', '2026-11-20');
  await expect(page.locator('[data-status]')).toContainText('本站未收录，不等于未获奖');
});

test(
  'who is held without an award is not called not awarded either',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(VERIFY));
    await verify(page, '样例室番茄制品有限公司', '2026-11-20');
    await expect(page.locator('.verified')).toContainText('不等于未获奖');
  },
);

test(
  'a revoked award leads to both decisions, and to the rule on using the title',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(VERIFY));
    await verify(page, CODE, '2026-11-20');
    const award = page.locator('.verified article');
    await expect(award.getByRole('link', { name: '表彰决定' })).toHaveAttribute(
      'href',
      /\/wuhai\/rounds\/sample-2024\/winners\/$/,
    );
    await expect(award.getByRole('link', { name: '撤销决定' })).toHaveAttribute(
      'href',
      /\/wuhai\/revocations\//,
    );
    await expect(award.getByRole('link', { name: '第四十二条第二款' })).toHaveAttribute(
      'href',
      /#art-42-p2$/,
    );
    await expect(award).toContainText('没有写怎样在宣传中使用称号');
    await verify(page, '样例甲制造', '2026-11-20');
    await expect(award).toContainText('对外宣传时应注明获奖年度');
  },
);

test(
  'one file is fetched, at the first use, and nothing typed leaves the browser',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit(VERIFY), { waitUntil: 'networkidle' });
    const address = page.url();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('award-verify input[type=text]').fill('样例甲制造');
    expect(requests).toEqual([]);
    for (const asked of ['样例甲制造', '样例乙食品']) {
      await verify(page, asked, '2026-11-20');
      await expect(page.locator('.verified')).toContainText(asked);
    }
    expect(requests).toEqual([new URL('awards.json', address).href]);
    expect(page.url()).toBe(address);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(stored).toEqual([0, 0]);
  },
);

test('too little to go on is said, and asks for no file', async ({ page }) => {
  const requests: string[] = [];
  await page.goto(visit(VERIFY), { waitUntil: 'networkidle' });
  page.on('request', (request) => requests.push(request.url()));
  await verify(page, '样', '2026-11-20');
  await expect(page.locator('[data-status]')).toContainText('至少输入名称中的两个字');
  await verify(page, '样例甲', '');
  await expect(page.locator('[data-status]')).toContainText('请选择日期');
  expect(requests).toEqual([]);
});

test('a file that does not come can be asked for again', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit(VERIFY));
  await page.route('**/awards.json', (route) => route.abort());
  await verify(page, '样例甲制造', '2026-11-20');
  await expect(page.locator('[data-status]')).toContainText('没有读到');
  await page.unroute('**/awards.json');
  await verify(page, '样例甲制造', '2026-11-20');
  await expect(states(page)).toHaveText('本站无撤销记录');
});

isolated.describe('in a browser far from China', () => {
  isolated.use({ timezoneId: 'Pacific/Honolulu' });

  for (const [moment, day] of [
    ['2025-10-18T15:59:00Z', '2025-10-18'],
    ['2025-10-18T16:01:00Z', '2025-10-19'],
  ] as const)
    isolated(`at ${moment} the form asks about ${day}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.route(/\/verify\/$/, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/ data-today="[^"]*"/g, '');
        await route.fulfill({ response, body });
      });
      await page.goto(visit(VERIFY));
      await expect(page.locator('award-verify input[type=date]')).toHaveValue(day);
    });
});

test('without scripts the page explains and leads to the list of winners', async ({
  scriptless: page,
}) => {
  await page.goto(visit(VERIFY));
  await expect(page.locator('award-verify form')).toBeHidden();
  await page.locator('main').getByRole('link', { name: '查获奖名单' }).click();
  await expect(page).toHaveURL(/\/winners\/$/);
});
