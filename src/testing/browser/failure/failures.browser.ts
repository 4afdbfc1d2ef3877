import { expect } from '@playwright/test';
import { answersLink } from '../../../elements/self-check/answers-link.ts';
import { SELF_CHECK_WORDS } from '../../../messages/eligibility/self-check.ts';
import { OBJECTION_WORDS } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { FILTER_WORDS } from '../../../messages/records/lists.ts';
import { VERIFY_WORDS } from '../../../messages/register/verify.ts';
import { PREFERENCES_FAILED } from '../../../messages/site/preferences.ts';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { answerObjection, makePapers, next, openForm } from '../objection/run.ts';
import { test } from '../shared-page.ts';
import { breaking } from './broken.ts';

const MAKING = 'Document.prototype.createElement';

test('a list that fails shows all of its rows as they came, and says so for good', async ({
  page,
}) => {
  await page.goto(visit('/calls/'));
  const rows = page.locator('tr[data-clock]');
  await page.locator('.filter summary').click();
  const text = page.locator('.filter [name=text]');
  await text.fill('没有这样的记录');
  await expect(rows.filter({ visible: true })).toHaveCount(0);
  await page.evaluate(breaking('String.prototype.normalize'));
  await text.fill('没有这样的记录了');
  const status = page.locator('list-filter [data-status]');
  await expect(status).toHaveText(FILTER_WORDS.failed);
  await page.evaluate('mend(); dispatchEvent(new PageTransitionEvent("pageshow"))');
  await expect(status).toHaveText(FILTER_WORDS.failed);
  expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
  await expect(page.getByText(FILTER_WORDS.nothing)).toBeHidden();
  await expect(page.locator('list-filter').getByRole('button')).toHaveCount(0);
  await expect(page.locator('list-filter').getByRole('combobox')).toHaveCount(0);
});

test('settings that fail say so in the place of what no longer works', async ({ page }) => {
  await page.goto('');
  await page.locator('reading-preferences summary').click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'documentElement', {
      get() {
        throw new Error('broken');
      },
    });
  });
  await page.getByLabel('配色').selectOption('dark');
  await expect(page.locator('reading-preferences')).toHaveText(PREFERENCES_FAILED);
});

test(
  'a verification that fails takes the answer before it back',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.goto(visit('/verify/'));
    await page.locator('award-verify input[type=text]').fill('样例子化工');
    const verify = page.getByRole('button', { name: VERIFY_WORDS.submit });
    await verify.click();
    const results = page.locator('award-verify [data-results]');
    await expect(results).toContainText('样例子化工有限公司');
    await page.evaluate(breaking(MAKING));
    await verify.click();
    await expect(page.locator('award-verify [data-status]')).toHaveText(VERIFY_WORDS.broken);
    await expect(results).toBeEmpty();
    await page.evaluate('mend()');
    await verify.click();
    await expect(results).toContainText('样例子化工有限公司');
  },
);

test('a comparison of cities that fails takes the one before it back, its links too', async ({
  page,
}) => {
  const open = (answers: object) =>
    page.evaluate((link) => (location.hash = link), answersLink('', '2026-11-20', { ...answers }));
  await page.goto(visit('/eligibility/'));
  await open({ legalForm: 'legal-person' });
  const results = page.locator('eligibility-standing [data-results]');
  await expect(results.getByRole('link').first()).toBeVisible();
  await page.evaluate(breaking(MAKING));
  await open({ legalForm: 'branch-or-internal' });
  await expect(page.locator('eligibility-standing [data-status]')).toHaveText(
    SELF_CHECK_WORDS.failed,
  );
  await expect(results).toBeEmpty();
  expect(page.url()).not.toContain('#');
});

test('an objection form that fails takes back its papers and files, and keeps what was typed', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await makePapers(page);
  await page.evaluate(breaking(MAKING));
  const failed = page.locator('[data-errors]');
  const papers = page.locator('[data-letter], [data-downloads] button').filter({ visible: true });
  await page.getByRole('button', { name: OBJECTION_PAGE.revise }).click();
  await expect(failed).toHaveText(OBJECTION_WORDS.failed);
  await expect(page.locator('[data-papers]')).toBeEmpty();
  await page.locator('[data-check] .next button').click();
  await expect(papers).toHaveCount(0);
  await expect(failed).toHaveText(OBJECTION_WORDS.failed);
  await page.evaluate('mend()');
  await page.goBack();
  await page.goForward();
  await expect(page.locator('[data-letter]')).toBeVisible();
  await expect(failed).toBeHidden();
});

test('an objection form that fails between its screens or at keeping claims nothing that was not done', async ({
  page,
}) => {
  await openForm(page, 'jiangyin');
  await page.locator('[name=paper][value=correction]').check();
  await next(page);
  await page.locator('[data-step=list]').waitFor();
  const failed = page.locator('[data-errors]');
  await page.evaluate(breaking('FormData.prototype.get'));
  await page.goBack();
  await expect(failed).toHaveText(OBJECTION_WORDS.failed);
  await page.evaluate('mend()');
  await page.goForward();
  await expect(failed).toBeHidden();
  await page.locator('[data-tools] summary').click();
  await page.evaluate(breaking('FormData.prototype.get'));
  await page.getByRole('button', { name: OBJECTION_PAGE.keep }).click();
  await expect(failed).toHaveText(OBJECTION_WORDS.failed);
  await expect(page.locator('[data-draft]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
