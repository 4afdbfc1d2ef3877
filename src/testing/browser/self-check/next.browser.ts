import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page, Response } from '@playwright/test';
import {
  MOST_SECONDS,
  secondsFor,
  selfCheckLength,
} from '../../../../scripts/bench/self-check-time.ts';
import { SELF_CHECK_WORDS as words } from '../../../messages/eligibility/self-check.ts';
import { visit } from '../../built/built-site.ts';
import { CITIES } from '../objection/run.ts';
import { test } from '../shared-page.ts';

test.use({ viewport: { width: 360, height: 740 } });

const WUHAI = '/wuhai/eligibility/';
/** Bytes of compressed JavaScript a self-check may fetch. */
const MOST_SCRIPT = 25_000;

const choose = (page: Page, fact: string, value: string) =>
  page.locator(`input[name="${fact}"][value="${value}"]`).check();

for (const city of CITIES)
  test(`${city}: everything is read and answered in less than five minutes`, async ({ page }) => {
    await page.goto(visit(`/${city}/eligibility/`));
    const { questions, seen } = await selfCheckLength(page);
    expect(questions).toBeGreaterThan(10);
    expect(secondsFor(seen, questions)).toBeLessThan(MOST_SECONDS);
  });

test('the page fetches little script, and the document library not at all', async ({ page }) => {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response);
  });
  await page.goto(visit(WUHAI), { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts.map((each) => each.body()))).map(
    (each) => gzipSync(each).length,
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
});

test('an article opens beside the form, and the answers stay', async ({ page }) => {
  await page.goto(visit(WUHAI));
  await choose(page, 'legalForm', 'branch-or-internal');
  const question = page.locator('#ask-legalForm');
  await expect(question.locator('.grounds a').first()).toBeHidden();
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
  await page.goto(visit(WUHAI));
  const results = page.locator('[data-results]');
  await expect(results).toContainText('还有22项资料不足');
  await expect(results).toContainText(
    '申报材料：申报组织应报送申报书、自我评价报告及相关证明性材料',
  );
  await expect(results).toContainText('报送辖区区市场监督管理局');
  await choose(page, 'legalForm', 'branch-or-internal');
  await expect(results).toContainText('有1项单靠等待不能满足');
  await expect(results.locator('h3.unmet + ul li .until')).toHaveText(words.lasting);
  await choose(page, 'legalForm', 'legal-person');
  await page.locator('[name="lastAccidentOn.value"]').fill('2025-08-15');
  await expect(results).not.toContainText(words.lasting);
  await expect(results.locator('h3.unmet + ul li .until')).toHaveText(
    '2028年8月16日起不再因此受限',
  );
});

test('what was unfolded stays unfolded when an answer changes', async ({ page }) => {
  await page.goto(visit(WUHAI));
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
  await page.goto(visit('/bayingolin/eligibility/'));
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
  await page.goto(visit(WUHAI));
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
  const luohe = standing.locator('section').filter({ hasText: '漯河市' });
  await expect(luohe).toContainText(`已取得规定的证照（第九条第（二）项）：${words.lasting}`);
  await luohe.getByRole('link', { name: words.openThere }).click();
  await expect(standing.locator('input[name="licensed"]:checked')).toHaveValue('false');
  await expect(standing.locator('[name=referenceDay]')).toHaveValue('2027-01-05');
  expect(standing.url()).not.toContain('#');
});

test('answers after the reference day are loaded and remarked on, not refused', async ({
  page,
}) => {
  await page.goto(visit(WUHAI));
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
