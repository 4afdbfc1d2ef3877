import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../shared-page.ts';

const shown = '.comparison thead [data-column]:visible a';

test('the comparison shows the cities of its address, and keeps a choice there', async ({
  page,
}) => {
  await page.goto('compare/?city=luohe,wuhai');
  await expect(page.locator(shown)).toHaveText(['漯河', '乌海']);
  await page.getByRole('checkbox', { name: '江阴' }).check();
  await expect(page.locator(shown)).toHaveText(['漯河', '江阴', '乌海']);
  await expect(page).toHaveURL(/\?city=luohe,jiangyin,wuhai$/);
  await page.reload();
  await expect(page.locator(shown)).toHaveText(['漯河', '江阴', '乌海']);
});

test('the file of the comparison holds the cities chosen, and all where none is', async ({
  page,
}) => {
  const take = async (kind: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.files').getByRole('link', { name: kind }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  await page.goto('compare/?city=luohe,wuhai');
  await expect(page.getByText('下载所选地区的表：')).toBeVisible();
  const csv = await take('CSV');
  expect(csv.name).toBe('compare-luohe-wuhai.csv');
  expect(csv.text).toMatch(/^\uFEFF依据草案,/);
  expect(csv.text).toContain(',wuhai,');
  expect(csv.text).not.toContain(',jiangyin,');
  const json = JSON.parse((await take('JSON')).text) as { rows: { jurisdiction: string }[] };
  expect(new Set(json.rows.map((row) => row.jurisdiction))).toEqual(new Set(['luohe', 'wuhai']));
  await page.goto('compare/?city=');
  for (const box of await page.locator('input[name=city]:checked').all()) await box.uncheck();
  expect((await take('CSV')).text).toContain(',jiangyin,');
});

test('a city is chosen once: the pages beside the comparison and its questions follow', async ({
  page,
}) => {
  await page.goto('compare/?city=luohe');
  await page.getByRole('link', { name: '常见问题' }).first().click();
  await expect(page).toHaveURL(/\/questions\/\?city=luohe$/);
  await expect(page.locator('city-questions li:visible')).toHaveText(['漯河']);
  await page.getByRole('link', { name: '能不能申报' }).first().click();
  await expect(page).toHaveURL(/\/eligibility\/\?city=luohe$/);
  await expect(page.locator('.place:visible')).toHaveText(['漯河市']);
  await page.getByRole('link', { name: '提出异议' }).first().click();
  await expect(page.locator('.place:visible')).toHaveText(['漯河市']);
  await page.getByRole('link', { name: '看全部地区' }).click();
  await expect(page).toHaveURL(/\/objection\/$/);
  await expect(page.locator('.place:visible')).not.toHaveCount(1);
});

test('what differs is worked out anew among the cities chosen', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.locator('#cycle')).not.toHaveClass(/uniform/);
  await page.goto('compare/?city=luohe,wuhai');
  await expect(page.locator('#cycle')).toHaveClass(/uniform/);
  await page.getByLabel('只看有差别的行').check();
  await expect(page.locator('#cycle')).toBeHidden();
  await expect(page.locator('#fee')).toBeVisible();
});

test('two cities on a phone are compared within ten screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('compare/?city=luohe,wuhai');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(7800);
});

test('without scripts the comparison holds every city', async ({ scriptless: page }) => {
  await page.goto('compare/?city=luohe');
  expect(await page.locator('.comparison thead [data-column]').count()).toBeGreaterThan(4);
  await expect(page.getByRole('checkbox', { name: '漯河' })).toBeHidden();
});

test('the questions of each city take six screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const city of ['bayannur', 'luohe', 'bayingolin', 'jiangyin', 'wuhai']) {
    await page.goto(`${city}/questions/`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, city).toBeLessThanOrEqual(6 * 780);
  }
});

test('the address of a question leads on to that question of a city', async ({ page }) => {
  await page.goto('questions/#prize');
  await expect(page.locator('#prize')).toBeVisible();
  await page.locator('city-questions').getByRole('link', { name: '漯河' }).click();
  await expect(page).toHaveURL(/\/luohe\/questions\/#prize$/);
  await expect(page.locator('#prize')).toBeInViewport();
});
