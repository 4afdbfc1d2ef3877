import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../shared-page.ts';

const answer = '[role=status] .answer';

test('counts a limit of a text from any day, both ways', async ({ page }) => {
  await page.goto('/wuhai/deadlines/');
  await page.getByLabel('哪个期限').selectOption({ label: '拟奖名单公示：7个工作日' });
  await page.getByLabel('起算的那一天').fill('2026-09-28');
  await expect(page.locator(answer)).toHaveText(
    '首日不计，最后一天是2026年10月13日（周二）；首日也算，是2026年10月12日（周一）。',
  );
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '加入日历（.ics）' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toContain('DTSTART;VALUE=DATE:20261013');
  expect(file.replaceAll('\r\n ', '')).toContain('第二十五条');
});

test('counts a number of one’s own, and says what is wrong with it', async ({ page }) => {
  await page.goto('/deadlines/');
  const [days, save] = [
    page.getByLabel('多少天'),
    page.getByRole('button', { name: '加入日历（.ics）' }),
  ];
  await page.getByLabel('日（自然日）').check();
  await page.getByLabel('起算的那一天').fill('2026-11-02');
  await days.fill('3');
  await expect(page.locator(answer)).toContainText('2026年11月5日（周四）');
  for (const wrong of ['0', '1000', '2.5', 'x', '']) {
    await days.fill(wrong);
    await expect(page.getByText('请填写1至999之间的整数。'), wrong).toBeVisible();
    await expect(save, wrong).toBeHidden();
  }
  await days.fill('999');
  await expect(page.locator(answer)).toBeVisible();
});

test('says which year has no table instead of a day', async ({ page }) => {
  await page.goto('/wuhai/deadlines/');
  await page.getByLabel('起算的那一天').fill('2026-12-28');
  await expect(page.locator(answer)).toHaveText('最后一天还不能推算。');
  await expect(page.getByText('2027年的放假安排')).toBeVisible();
});

test('without scripts the limits stand with their articles', async ({ scriptless }) => {
  await scriptless.goto('/wuhai/deadlines/');
  await expect(scriptless.getByRole('row', { name: /拟奖名单公示/ })).toContainText('第二十五条');
  await expect(scriptless.locator('select')).toBeHidden();
});
