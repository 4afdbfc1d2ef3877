import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { SELF_CHECK_WORDS as words } from '../../../messages/eligibility/self-check.ts';
import { visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';
import { choose, openCheck, outcome } from './run.ts';

const WUHAI = '/wuhai/eligibility/';

test.use({ viewport: { width: 360, height: 740 } });

/** Where the middle of an element stands on the screen. */
async function middle(place: Locator): Promise<number> {
  const box = (await place.boundingBox())!;
  return box.y + box.height / 2;
}

test('no answer moves the bar, and none moves what stands at the finger', async ({ page }) => {
  await openCheck(page, WUHAI);
  const bar = page.locator('[data-bar]');
  const height = async () => (await bar.boundingBox())!.height;
  const first = await height();
  expect(first).toBeLessThanOrEqual(46);
  const questions = page.locator('[data-fact]:visible:has(input[type=radio])');
  for (let at = 0; at < (await questions.count()); at++) {
    const option = questions.nth(at).locator('input[type=radio]').first();
    await option.scrollIntoViewIfNeeded();
    const before = await middle(option);
    await option.check();
    expect(Math.abs((await middle(option)) - before)).toBeLessThan(1);
    expect(await height()).toBe(first);
  }
});

test('the option to take an answer back has its place from the start', async ({ page }) => {
  await openCheck(page, WUHAI);
  const next = page.locator('#ask-legalForm');
  await next.scrollIntoViewIfNeeded();
  const before = await middle(next);
  await choose(page, 'registeredHere', 'true');
  expect(await middle(next)).toBe(before);
  await expect(page.locator('#ask-registeredHere').getByText(words.unknown)).toBeVisible();
});

test('the number of questions stays, whichever are asked', async ({ page }) => {
  await openCheck(page, WUHAI);
  const summary = page.locator('[data-summary]');
  await expect(summary).toHaveText('完成0/26');
  await choose(page, 'onAbnormalList', 'true');
  await expect(page.locator('#ask-onBothAbnormalLists')).toBeVisible();
  await expect(summary).toHaveText('完成1/26');
  // What is not to be asked after an answer is settled with it.
  await choose(page, 'onAbnormalList', 'false');
  await expect(summary).toHaveText('完成2/26');
});

test('a group that is done opens the next, and stays where it is', async ({ page }) => {
  await page.goto(visit(WUHAI), { waitUntil: 'networkidle' });
  const groups = page.locator('details.group');
  await expect(groups.nth(1)).not.toHaveAttribute('open');
  for (const question of await groups.first().locator('[data-fact]').all()) {
    if (await question.isHidden()) continue;
    const date = question.locator('input[type=date]');
    if ((await date.count()) > 0) await date.fill('2010-01-01');
    else await question.locator('input[type=radio]').first().check();
  }
  await expect(groups.nth(1)).toHaveAttribute('open');
  await expect(groups.first()).toHaveAttribute('open');
});

test('before anything is answered there is no verdict and no button to carry it away', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  const report = page.locator('[data-tool=docx]');
  await expect(outcome(page)).toBeHidden();
  await expect(report).toBeHidden();
  await choose(page, 'licensed', 'true');
  await expect(outcome(page)).toBeVisible();
  await expect(report).toBeVisible();
  await expect(page.locator('[data-change]')).toHaveText('这一项符合');
  await choose(page, 'licensed', 'false');
  // At once, not after a pause in which the next answer may be given.
  expect(await page.locator('[data-change]').textContent()).toBe('这一项不符合');
});

test('the bar stays behind with the questions when the result is read', async ({ page }) => {
  await openCheck(page, WUHAI);
  await choose(page, 'licensed', 'true');
  await expect(page.locator('[data-bar]')).toBeInViewport();
  await page.locator('[data-bar] a').click();
  await expect(page.locator('#results')).toBeInViewport();
  const bar = await page.locator('[data-bar]').boundingBox();
  const results = await page.locator('#results').boundingBox();
  expect(bar!.y + bar!.height).toBeLessThanOrEqual(results!.y);
});
