import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  REFERENCE_SENTENCES,
  SELF_CHECK_WORDS as words,
} from '../../../messages/eligibility/self-check.ts';
import { unzip } from '../../unzip.ts';
import { test } from '../shared-page.ts';
import { choose, openCheck, outcome } from './run.ts';

const WUHAI = '/wuhai/eligibility/';
const status = (page: Page) => page.locator('[data-status]');

/** Types another day of the month into a date that stands there, and leaves the field. */
async function pressDay(page: Page, name: string, day: number): Promise<void> {
  await page.locator(`[name=${name}]`).focus();
  // Months and days stand in the order of the browser's language: what is typed fits both, or is refused by one.
  for (const part of [day, day]) {
    for (const digit of `${part}`) await page.keyboard.press(`Digit${digit}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Tab');
}

async function answerSome(page: Page): Promise<void> {
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  await choose(page, 'registeredHere', 'true');
  await choose(page, 'legalForm', 'branch-or-internal');
  await page.locator('[name=operatingSince]').fill('2024-02-29');
  await page.locator('[name="lastAccidentOn.value"]').fill('2024-01-05');
}

test('a date that is typed says that the thing happened', async ({ page }) => {
  await openCheck(page, WUHAI);
  await page.locator('[name="lastAccidentOn.value"]').fill('2024-01-05');
  await expect(page.locator('input[name="lastAccidentOn"][value="happened"]')).toBeChecked();
  await page.locator('[name="lastAccidentOn.value"]').fill('');
  await expect(page.locator('[data-fact=lastAccidentOn] .problem')).toHaveText(words.unfinished);
});

test('a beginning after the reference day is remarked on, not refused', async ({ page }) => {
  await openCheck(page, WUHAI);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  const remark = page.locator('[data-fact=operatingSince] .problem');
  await page.locator('[name=operatingSince]').fill('2026-11-20');
  await expect(remark).toBeHidden();
  await page.locator('[name=operatingSince]').fill('2026-11-21');
  await expect(remark).toHaveText(words.stillAhead);
  await expect(outcome(page)).toHaveText(/^有\d项不符合申报条件（/);
});

test('the reference day says where it comes from', async ({ page }) => {
  await openCheck(page, WUHAI);
  const source = page.locator('#help-referenceDay');
  await expect(source).toHaveText(/已填为/);
  await page.locator('[name=referenceDay]').fill('2020-02-29');
  await expect(source).toHaveText(REFERENCE_SENTENCES.typed);
  await page.locator('[name=referenceDay]').fill('');
  await expect(source).toHaveText(REFERENCE_SENTENCES.empty);
  await page.locator('[name=referenceDay]').fill('2020-02-29');
  await pressDay(page, 'referenceDay', 30);
  await expect(source).toHaveText(REFERENCE_SENTENCES.impossible);
  await expect(page.locator('[name=referenceDay]')).toHaveAttribute('aria-invalid', 'true');
});

test('half a date, and one that does not exist, is said at its question and not used', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  const field = page.locator('[name=operatingSince]');
  const remark = page.locator('[data-fact=operatingSince] .problem');
  const standing = page.locator('[data-results] summary');
  const before = await standing.allTextContents();
  await field.fill('2015-02-05');
  await expect(standing).not.toHaveText(before);
  await pressDay(page, 'operatingSince', 30);
  await expect(remark).toHaveText('请填写存在的日期，年份在1000至2999之间。');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(standing).toHaveText(before);
  await field.fill('2015-02-05');
  await expect(remark).toBeHidden();
  // Half a date is no input of which a browser tells.
  const accident = page.locator('[name="lastAccidentOn.value"]');
  await accident.focus();
  await page.keyboard.press('Digit2');
  await accident.blur();
  await expect(page.locator('[data-fact=lastAccidentOn] .problem')).toBeVisible();
  // A sixth digit of the year finds no room.
  await expect(field).toHaveAttribute('max', '2999-12-31');
});

test('only what this regulation tells apart is offered, in its own words', async ({ page }) => {
  await openCheck(page, WUHAI);
  const levels = page.locator('[name="higherAward.which"] option');
  await expect(levels).toHaveText([words.choose, '内蒙古自治区人民政府质量奖励', '国家级质量奖励']);
  await expect(page.locator('[data-fact=activity] label')).toHaveText([
    '从事生产、经营活动',
    '从事非盈利性业务',
    words.unknown,
  ]);
  await openCheck(page, '/luohe/eligibility/');
  await expect(page.locator('[data-fact=legalForm] label')).toHaveText([
    '法人',
    '其他组织',
    '内设机构',
    words.unknown,
  ]);
});

test('a line of the result leads back to its question', async ({ page }) => {
  await openCheck(page, WUHAI);
  await answerSome(page);
  const unmet = page.locator('[data-results] .obstacles li').first();
  await unmet.getByRole('link', { name: words.backToQuestion }).click();
  await expect(page).toHaveURL(/#ask-legalForm$/);
  await expect(page.locator('#ask-legalForm')).toBeInViewport();
});

test('a link holds the answers after # only, and only when asked for', async ({ page }) => {
  await openCheck(page, WUHAI);
  const before = page.url();
  await answerSome(page);
  await page.getByRole('button', { name: words.share }).click();
  const link = page.getByLabel(words.link, { exact: true });
  await expect(link).toBeVisible();
  expect(page.url()).toBe(before);
  const address = await link.inputValue();
  expect(address.split('#')[0]).toBe(before);

  await page.getByRole('button', { name: words.wipe }).click();
  await expect(link).toBeHidden();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(status(page)).toHaveText(words.linkOpened);
  expect(page.url()).toBe(before);
  await expect(page.locator('[name=operatingSince]')).toHaveValue('2024-02-29');
  await expect(page.locator('[name="lastAccidentOn.value"]')).toHaveValue('2024-01-05');
  await expect(page.locator('[name=referenceDay]')).toHaveValue('2026-11-20');
  await expect(outcome(page)).toHaveText(/^有\d项不符合申报条件（/);
});

test('the report is a Word file with every group, quote and answer, fetched when asked for', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  await answerSome(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.docx }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${words.fileName}.docx`);
  const parts = unzip(await readFile(await download.path()));
  const text = (parts.get('word/document.xml') ?? '').replaceAll(/<[^>]*>/g, '');
  expect(text).toContain('乌海市市长质量奖申报自查结果');
  expect(text).toContain('具有独立法人资格');
  expect(text).toContain('不是资格审核决定');
  expect(text).toContain('2026年11月20日');
  expect(text).toContain(words.evidence);
  for (const request of requests.filter((each) => !each.startsWith('blob:'))) {
    expect(new URL(request).origin).toBe(new URL(page.url()).origin);
    expect(new URL(request).search).toBe('');
  }
});
