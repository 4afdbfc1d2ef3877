import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SELF_CHECK_WORDS } from '../../../messages/eligibility/self-check.ts';
import { TASKS } from '../../../messages/site/tasks.ts';
import { SELF_CHECK_PAGE } from '../../../messages/eligibility/self-check-page.ts';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';
import { choose, openCheck, outcome } from './run.ts';

const LUOHE = '/luohe/eligibility/';
/** Sentences of 漯河's results. */
const OPEN = '资料不足，还不能判断；另有1项条件请自行核对。';
const CLEAR = '未发现不符合申报条件之处；1项由评审认定，另有1项条件请自行核对。';

/** Answers by which Luohe finds no obstacle on 2026-11-20. */
async function answerAll(page: Page): Promise<void> {
  const answer = (fact: string, value: string) => choose(page, fact, value);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  for (const fact of ['registeredHere', 'outstandingRecord', 'policyCompliant', 'licensed'])
    await answer(fact, 'true');
  await answer('legalForm', 'legal-person');
  await page.locator('[name=registeredHereSince]').fill('2021-11-20');
  await page.locator('[name=excellenceModelSince]').fill('2025-11-20');
  await page.locator('[name=selfReportYears]').fill('3');
  await answer('activity', 'commercial');
  await page.locator('[name=industryRank]').fill('5');
  for (const fact of [
    'lastLossYear',
    'lastAccidentOn',
    'lastSpotCheckFailureOn',
    'lastExportIncidentOn',
    'lastServiceProblemOn',
    'lastViolationOn',
    'lastAwardFraudOn',
    'awards',
  ])
    await answer(fact, 'never');
}

test('an organisation without obstacles is told so, and what is not a decision', async ({
  page,
}) => {
  await openCheck(page, LUOHE);
  await expect(outcome(page)).toHaveText(OPEN);
  await answerAll(page);
  await expect(outcome(page)).toHaveText(CLEAR);
  await expect(page.locator('.results')).toContainText('不是资格审核决定');
});

test('one day short of five years is unmet, with the article, its words and the first day', async ({
  page,
}) => {
  await openCheck(page, LUOHE);
  await answerAll(page);
  await expect(page.locator('[data-change]')).toHaveText('这一项符合');
  await page.locator('[name=registeredHereSince]').fill('2021-11-21');
  await expect(outcome(page)).toHaveText(
    '有1项不符合申报条件（第八条第（一）项）；1项由评审认定，另有1项条件请自行核对。',
  );
  await expect(page.locator('[data-results] .obstacles li')).toHaveCount(1);
  const unmet = page.locator('[data-results] .unmet-group li');
  await page.locator('.unmet-group summary').click();
  await expect(unmet).toHaveCount(1);
  await expect(unmet).toContainText('第八条第（一）项：“登记注册五年以上（含五年）”');
  await expect(unmet).toContainText('2026年11月21日');
  await expect(unmet.getByRole('link', { name: '第八条第（一）项' })).toHaveAttribute(
    'href',
    /\/luohe\/regulations\/2018\/#art-8-1$/,
  );
  await expect(page.locator('[data-change]')).toHaveText('这一项不符合');
});

test('a day after the reference day is refused at its question', async ({ page }) => {
  await openCheck(page, LUOHE);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  await page.locator('input[name="lastAccidentOn"][value="happened"]').check();
  await page.locator('[name="lastAccidentOn.value"]').fill('2026-11-21');
  const question = page.locator('[data-fact=lastAccidentOn]');
  await expect(question.locator('.problem')).toContainText('晚于推算那天');
  await page.locator('[name="lastAccidentOn.value"]').fill('2026-11-20');
  await expect(question.locator('.problem')).toBeHidden();
});

test('a question of one case is asked in that case only', async ({ page }) => {
  await openCheck(page, LUOHE);
  const rank = page.locator('[data-fact=industryRank]');
  await expect(rank).toBeHidden();
  await page.locator('input[name="activity"][value="commercial"]').check();
  await expect(rank).toBeVisible();
  await page.locator('input[name="activity"][value="public-benefit"]').check();
  await expect(rank).toBeHidden();
  await expect(page.locator('[data-fact=leadingInIndustry]')).toBeVisible();
});

test('a question that only matters once something happened is asked then', async ({ page }) => {
  await openCheck(page, '/wuhai/eligibility/');
  const nomination = page.locator('[data-fact=lastAwardFraudNomination]');
  await expect(nomination).toBeHidden();
  await page.locator('input[name="lastAwardFraudOn"][value="happened"]').check();
  await expect(nomination).toBeVisible();
  await page.locator('input[name="lastAwardFraudOn"][value="never"]').check();
  await expect(nomination).toBeHidden();
});

test('answering sends nothing, stores nothing and leaves the address alone', async ({ page }) => {
  await openCheck(page, LUOHE);
  const address = page.url();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answerAll(page);
  await expect(outcome(page)).toHaveText(CLEAR);
  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, '']);
});

test('answers go into a file and come back from it; a foreign file is refused by name', async ({
  page,
}) => {
  await openCheck(page, LUOHE);
  await answerAll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: SELF_CHECK_WORDS.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${SELF_CHECK_WORDS.fileName}.json`);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    registeredHere: true,
    registeredHereSince: '2021-11-20',
    lastLossYear: null,
    awards: [],
  });

  await page.getByRole('button', { name: SELF_CHECK_WORDS.wipe }).click();
  await expect(outcome(page)).toHaveText(OPEN);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-status]')).toHaveText(SELF_CHECK_WORDS.loaded);
  await expect(page.locator('[name=registeredHereSince]')).toHaveValue('2021-11-20');
  await expect(page.locator('input[name="lastAccidentOn"][value="never"]')).toBeChecked();

  const buffer = Buffer.from('{"colour": "red"}');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'foreign.json', mimeType: 'application/json', buffer });
  await expect(page.locator('[data-status]')).toContainText('colour');
});

test(
  'a name on record fills in what the records say, and from which',
  WITH_SAMPLES,
  async ({ page }) => {
    await openCheck(page, '/wuhai/eligibility/');
    await page.locator('[name=organisation]').fill('91000000MA00001388');
    await page.locator('[name=organisation]').blur();
    await expect(page.locator('[data-known]')).toContainText('【样例】');
    const source = page.locator('[data-fact=awards] [data-source]');
    await expect(source).toHaveText(/^按《【样例】.*》填写，请核对。$/);
    await expect(page.locator('input[name="awards"][value="happened"]')).toBeChecked();
    await expect(page.locator('[name="awards.quality-award"]')).toHaveValue(/^20\d\d-/);
    await page.locator('[name=organisation]').fill('没有这家组织');
    await page.locator('[name=organisation]').blur();
    await expect(page.locator('[data-known]')).toHaveText(SELF_CHECK_WORDS.notKnown);
    await expect(source).toBeHidden();
    await expect(page.locator('input[name="awards"]:checked')).toHaveValue('');
    await expect(page.locator('[name="awards.quality-award"]')).toHaveValue('');
  },
);

test(
  'a name on record says so where the regulation does not ask what is recorded',
  WITH_SAMPLES,
  async ({ page }) => {
    await openCheck(page, '/bayannur/eligibility/');
    await page.locator('[name=organisation]').fill('91000000MA000020XU');
    await page.locator('[name=organisation]').blur();
    await expect(page.locator('[data-known]')).toContainText('没有填写');
  },
);

test('coming back to the page brings no answers back', async ({ page }) => {
  await openCheck(page, LUOHE);
  await answerAll(page);
  await page.goto(visit('/about/'));
  await page.goBack();
  await expect(outcome(page)).toHaveText(OPEN);
  await expect(page.locator('[name=registeredHereSince]')).toHaveValue('');
});

test('without scripts the questions and conditions stand as a checklist with their articles', async ({
  scriptless: page,
}) => {
  await openCheck(page, LUOHE);
  await expect(page.locator('fieldset[data-fact]')).toHaveCount(19);
  for (const question of await page.locator('fieldset[data-fact]').all())
    await expect(question.locator('.grounds a').first()).toBeVisible();
  await expect(page.getByText(SELF_CHECK_PAGE.noScript)).toBeVisible();
});

test('a draft says that its rules are only proposed', async ({ page }) => {
  await openCheck(page, '/bayannur/eligibility/');
  await expect(page.locator('main')).toContainText('按草案试算');
});

test(
  'a round leads to the check by its own text, on its own day',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/luohe/rounds/sample-2024/'));
    await page.locator('.next-steps').getByRole('link', { name: TASKS.eligibility }).click();
    await expect(page.locator('[name=referenceDay]')).toHaveValue('2024-05-31');
    await expect(page.locator('#help-referenceDay')).toContainText('2024年的申报截止日');
  },
);

test('T7: where rounds count, an award is asked for by its round first', async ({ page }) => {
  await openCheck(page, LUOHE);
  await page.locator('[name=referenceDay]').fill('2026-11-20');
  await page.locator('[name="awards-round.quality-award"]').fill('2018');
  await expect(page.locator('input[name="awards"][value="happened"]')).toBeChecked();
  await expect(page.locator('#problem-awards')).toHaveText(SELF_CHECK_WORDS.unfinished);
  await page.locator('[name="awards.quality-award"]').fill('2019-01-10');
  await expect(page.locator('#problem-awards')).toBeHidden();
  const award = page.locator('[data-results] li').filter({ hasText: '第二十五条' });
  const byRound = await award.first().textContent();
  await page.locator('[name="awards-round.quality-award"]').fill('');
  // Won in the round of 2018 the bar is over in 2026; by the year of the decision it may not be.
  await expect(award.first()).not.toHaveText(byRound ?? '');
});
