import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SELF_CHECK_WORDS as words } from '../../../messages/eligibility/self-check.ts';
import { test } from '../shared-page.ts';
import { choose, openCheck, outcome } from './run.ts';

const WUHAI = '/wuhai/eligibility/';
const status = (page: Page) => page.locator('[data-status]');

test('a link or a file without usable answers says so, and the form stays as it is', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  for (const [hash, why] of [
    ['#answers=%%%', words.notAnswers],
    [`#answers=${btoa('<img src=x onerror=alert(1)>')}`, words.notAnswers],
    ['#on=x&answers=e30', words.noAnswers],
    [`#answers=${btoa('{"colour":"red"}')}`, 'colour'],
    [`#on=2026-02-30&answers=${btoa('{"operatingSince":"2026-02-30"}')}`, '请填写存在的日期'],
  ] as const) {
    await page.evaluate((address) => (location.hash = address), hash);
    await expect(status(page), hash).toContainText(words.badLink);
    await expect(status(page), hash).toContainText(why);
    await expect(outcome(page)).toHaveText('资料不足，还不能判断。');
    expect(page.url()).not.toContain('#');
  }
  for (const [text, why] of [
    ['{}', words.noAnswers],
    [' '.repeat(1_000_001), words.tooLarge],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(status(page)).toHaveText(words.badFile + why);
  }
  await page.getByRole('button', { name: words.share }).click();
  await expect(status(page)).toHaveText(words.nothingToKeep);
  await expect(page.getByLabel(words.link, { exact: true })).toBeHidden();
});

test('of a saved file what can be used is read, and the rest is named by its question', async ({
  page,
}) => {
  await openCheck(page, '/luohe/eligibility/');
  const question = page.locator('[data-fact=lastLossYear] legend');
  const ask = (await question.evaluate((legend) => legend.firstChild?.textContent ?? '')).trim();
  await choose(page, 'registeredHere', 'true');
  await choose(page, 'activity', 'commercial');
  await page.locator('[name="lastLossYear.value"]').fill('5');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  await expect(status(page)).toContainText(`没有存入：“${ask}”（请填写四位数的年份`);
  const saved = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toEqual({ registeredHere: true, activity: 'commercial' });

  const older = { ...(JSON.parse(saved) as object), lastLossYear: 5, certified: true };
  await page.getByRole('button', { name: words.wipe }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(older)),
  });
  await expect(status(page)).toContainText(words.loaded);
  await expect(status(page)).toContainText(`没有读取：“${ask}”（请填写四位数的年份`);
  await expect(status(page)).toContainText('这里不问：通过质量体系认证');
  await expect(page.locator('input[name=registeredHere][value=true]')).toBeChecked();
});

test('after a failure no older result, report, file, link or print stands', async ({
  page,
  seen,
}) => {
  await openCheck(page, WUHAI);
  await choose(page, 'legalForm', 'branch-or-internal');
  await page.getByRole('button', { name: words.share }).click();
  await expect(page.getByLabel(words.link, { exact: true })).toBeVisible();
  await page.evaluate(() => {
    const { flatMap } = Array.prototype;
    Object.assign(window, { mend: () => (Array.prototype.flatMap = flatMap) });
    Array.prototype.flatMap = () => {
      throw new Error('broken');
    };
  });
  await choose(page, 'legalForm', 'legal-person');
  await expect(page.locator('[data-results]')).toHaveText(words.failed);
  await expect(page.locator('[data-bar]')).toBeHidden();
  await expect(page.getByLabel(words.link, { exact: true })).toBeHidden();
  for (const tool of ['docx', 'print', 'compare', 'save', 'share'] as const)
    await expect(page.getByRole('button', { name: words[tool], exact: true })).toBeDisabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#conditions')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await seen.troubles()).toContain('Error: broken');
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await choose(page, 'legalForm', 'branch-or-internal');
  await expect(outcome(page)).toHaveText('有1项不符合申报条件（第十二条第（一）项）。');
  await expect(page.getByRole('button', { name: words.docx })).toBeEnabled();
});
