import { expect } from '@playwright/test';
import {
  MOST_SECONDS,
  secondsFor,
  selfCheckLength,
} from '../../../../scripts/bench/self-check-time.ts';
import { SELF_CHECK_WORDS as words } from '../../../messages/eligibility/self-check.ts';
import { visit } from '../../built/built-site.ts';
import { CITIES } from '../objection/run.ts';
import { scriptSizes } from '../script-sizes.ts';
import { test } from '../shared-page.ts';
import { choose, openCheck } from './run.ts';

test.use({ viewport: { width: 360, height: 740 } });

const WUHAI = '/wuhai/eligibility/';
/** Bytes of compressed JavaScript a self-check may fetch. */
const MOST_SCRIPT = 25_000;

for (const city of CITIES)
  test(`${city}: everything is read and answered within the time it may take`, async ({ page }) => {
    await page.goto(visit(`/${city}/eligibility/`));
    const { questions, seen } = await selfCheckLength(page);
    expect(questions).toBeGreaterThan(10);
    expect(secondsFor(seen, questions)).toBeLessThan(MOST_SECONDS);
  });

test('the page fetches little script, and the document library not at all', async ({ page }) => {
  await openCheck(page, WUHAI);
  const sizes = await scriptSizes(page);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
});

test('an article opens beside the form, and the answers stay', async ({ page }) => {
  await openCheck(page, WUHAI);
  await choose(page, 'legalForm', 'branch-or-internal');
  const question = page.locator('#ask-legalForm');
  await expect(question.locator('.grounds a').first()).toBeHidden();
  await expect(question.locator('summary')).toHaveAccessibleName('依据与词语解释');
  await question.locator('summary').click();
  await expect(question.locator('.grounds')).toContainText('“具有独立法人资格”');
  await expect(question.locator('.grounds')).toContainText('《民法典》');
  const [article] = await Promise.all([
    page.waitForEvent('popup'),
    question.locator('.grounds a').first().click(),
  ]);
  await expect(article).toHaveURL(/\/wuhai\/regulations\/2020\/#art-12-1$/);
  await expect(page.locator('input[name="legalForm"]:checked')).toHaveValue('branch-or-internal');
});

test('a result says what to do next, and which obstacle time does not remove', async ({ page }) => {
  await openCheck(page, WUHAI);
  const results = page.locator('[data-results]');
  await expect(results.locator('.unknown-group summary')).toHaveText('资料不足（22）');
  await expect(results).toContainText('谁提出、谁决定：');
  await expect(results).toContainText(
    '申报材料：申报组织应报送申报书、自我评价报告及相关证明性材料',
  );
  await expect(results).toContainText('报送辖区区市场监督管理局');
  await choose(page, 'legalForm', 'branch-or-internal');
  await expect(results.locator('.obstacles .until')).toHaveText(words.lasting);
  await choose(page, 'legalForm', 'legal-person');
  await page.locator('[name="lastAccidentOn.value"]').fill('2025-08-15');
  await expect(results).not.toContainText(words.lasting);
  await expect(results.locator('.obstacles .until')).toHaveText('2028年8月16日起不再因此受限');
});

test('what was unfolded stays unfolded when an answer changes', async ({ page }) => {
  await openCheck(page, WUHAI);
  await choose(page, 'registeredHere', 'true');
  const met = page.locator('.met-group');
  await met.locator('summary').click();
  await choose(page, 'licensed', 'true');
  await expect(met.locator('summary')).toHaveText('符合（2）');
  await expect(met).toHaveAttribute('open', '');
  await expect(page.locator('.evidence')).not.toHaveAttribute('open');
});

test('a field of the new economy is no longer asked for once five years are over', async ({
  page,
}) => {
  await openCheck(page, '/bayingolin/eligibility/');
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  const question = page.locator('#ask-newEconomy');
  await expect(question).toBeVisible();
  await page.locator('[name=operatingSince]').fill('2021-11-20');
  await expect(question).toBeHidden();
  await expect(page.locator('.met-group')).toContainText('无论怎样回答，结论相同');
  await page.locator('[name=operatingSince]').fill('2021-11-21');
  await expect(question).toBeVisible();
});

test('the same answers are held against every city, and lead into its own check', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  await page.locator('[name=referenceDay]').fill('2027-01-05');
  await choose(page, 'licensed', 'false');
  const [standing] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: words.compare }).click(),
  ]);
  await expect(standing.locator('eligibility-standing section')).toHaveCount(CITIES.length);
  expect(standing.url()).not.toContain('#');
  await expect(standing.locator('[data-results]')).toContainText('2027年1月5日');
  await expect(standing.locator('.ineligible')).toHaveCount(4);
  const luohe = standing.locator('[data-results] section').filter({ hasText: '漯河市' });
  await expect(luohe).toContainText(`已取得规定的证照（第九条第（二）项）：${words.lasting}`);
  await luohe.getByRole('link', { name: words.openThere }).click();
  await expect(standing.locator('input[name="licensed"]:checked')).toHaveValue('false');
  await expect(standing.locator('[name=referenceDay]')).toHaveValue('2027-01-05');
  expect(standing.url()).not.toContain('#');
});

test('answers after the reference day are loaded and remarked on, not refused', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  await page.locator('input[type=file]').setInputFiles({
    name: 'answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"lastAccidentOn": "2027-06-01", "licensed": true}'),
  });
  await expect(page.locator('[data-status]')).toHaveText(words.loaded);
  await expect(page.locator('input[name="licensed"]:checked')).toHaveValue('true');
});

test('the public cases are told in words, each with an address of its own', async ({ page }) => {
  await page.goto(visit('/luohe/eligibility/cases/'));
  const first = page.locator('#all-met-commercial');
  await expect(first).toContainText('未发现不符合申报条件之处');
  await first.locator('summary').click();
  await expect(first).toContainText('第5名');
  await expect(page.locator('main section')).toHaveCount(37);
});

test('one group is open at a time, and its head says how far it is answered', async ({ page }) => {
  await page.goto(visit(WUHAI), { waitUntil: 'networkidle' });
  const groups = page.locator('details.group');
  await expect(groups).toHaveCount(5);
  await expect(page.locator('details.group[open]')).toHaveCount(1);
  await choose(page, 'registeredHere', 'true');
  await expect(groups.first().locator('[data-count]')).toHaveText('1/7');
  await expect(page.locator('[data-summary]')).toHaveText('完成1/26');
  const record = groups.nth(3).locator('> summary');
  const { y: before } = (await record.boundingBox())!;
  await record.click();
  await expect(page.locator('details.group[open]')).toHaveCount(1);
  await expect(page.locator('#ask-lastAccidentOn')).toBeVisible();
  // What is folded above must not carry away what was just opened.
  const { y: after } = (await record.boundingBox())!;
  expect(Math.abs(after - before)).toBeLessThan(before + 1);
  await expect(record).toBeInViewport();
});

test('乌海 takes at most 8,000 pixels of a phone', async ({ page }) => {
  await page.goto(visit(WUHAI), { waitUntil: 'networkidle' });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThanOrEqual(8_000);
  await choose(page, 'legalForm', 'branch-or-internal');
  expect(await height()).toBeLessThanOrEqual(8_000);
});

test('two sets of answers stand side by side, and either can be taken up again', async ({
  page,
}) => {
  await openCheck(page, WUHAI);
  await choose(page, 'legalForm', 'branch-or-internal');
  await page.getByRole('button', { name: words.again }).click();
  await choose(page, 'legalForm', 'legal-person');
  const scenarios = page.locator('.scenarios');
  await expect(scenarios.locator('td').nth(0)).toContainText('有1项不符合');
  await expect(scenarios.locator('td').nth(1)).toContainText('资料不足，还不能判断');
  await expect(scenarios.locator('tr').nth(3)).toHaveText('不符合符合');
  await page.getByRole('button', { name: words.swap }).click();
  await expect(page.locator('input[name="legalForm"]:checked')).toHaveValue('branch-or-internal');
  await expect(scenarios.locator('td').nth(0)).toContainText('资料不足，还不能判断');
  await page.getByRole('button', { name: words.forget }).click();
  await expect(scenarios).toHaveCount(0);
});

test('the question on accidents says where a small one belongs', async ({ page }) => {
  await openCheck(page, WUHAI);
  const help = page.locator('[data-fact=lastAccidentOn] .help');
  await expect(help).toContainText('死亡不满3人、重伤不满10人且损失不满1000万元');
  await expect(help).toContainText('填在“不良记录”');
  await expect(page.locator('[data-fact=lastViolationOn] legend')).toContainText('不良记录');
});
