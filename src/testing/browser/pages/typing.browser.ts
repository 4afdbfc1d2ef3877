import { expect, test as isolated } from '@playwright/test';
import { answersLink } from '../../../elements/self-check/answers-link.ts';
import { SELF_CHECK_WORDS } from '../../../messages/eligibility/self-check.ts';
import { SEARCH_WORDS } from '../../../messages/search/search.ts';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { next, openForm } from '../objection/run.ts';
import { ask, searchPage } from '../search/search-page.ts';
import { test } from '../shared-page.ts';

test(
  'a list keeps its rows while a character is composed, and follows when it is done',
  WITH_SAMPLES,
  async ({ page, context }) => {
    await page.goto(visit('/winners/'));
    await page.locator('.filter details').evaluate((fold) => fold.setAttribute('open', ''));
    const rows = page.locator('tr[data-clock]:visible');
    const all = await rows.count();
    await page.locator('.filter input[name=text]').click();
    const keyboard = await context.newCDPSession(page);
    const composed = { text: 'yang li', selectionStart: 7, selectionEnd: 7 };
    await keyboard.send('Input.imeSetComposition', composed);
    await expect(page.locator('.filter input[name=text]')).toHaveValue('yang li');
    await expect(rows).toHaveCount(all);
    await keyboard.send('Input.insertText', { text: '人民医院' });
    await expect(rows).toHaveCount(1);
  },
);

test('the Escape that ends a composition in Safari leaves what is typed', async ({ page }) => {
  const { box } = await ask(page, '公示');
  const press = (keyCode: number) =>
    box.evaluate((field, code) => {
      const key = { key: 'Escape', keyCode: code, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', key));
    }, keyCode);
  await press(229);
  await expect(box).toHaveValue('公示');
  await press(27);
  await expect(box).toHaveValue('');
});

test('as many answers as were asked for stand there again after going back', async ({ page }) => {
  const { groups } = await ask(page, '质量奖');
  const first = await groups.count();
  await page.getByRole('button', { name: SEARCH_WORDS.more }).click();
  await expect(groups).not.toHaveCount(first);
  const more = await groups.count();
  await groups.nth(first).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(groups).toHaveCount(more);
  // Another question begins anew.
  await searchPage(page).box.fill('公示');
  await expect(page).toHaveURL(/q=%E5%85%AC%E7%A4%BA$/);
  await expect.poll(() => groups.count()).toBeLessThanOrEqual(first);
});

isolated.describe('where a browser refuses to write its history', () => {
  isolated.beforeEach(({ page }) =>
    page.addInitScript(() => {
      history.replaceState = history.pushState = () => {
        throw new DOMException('Too many calls', 'SecurityError');
      };
    }),
  );

  isolated('the search answers, and a shared self-check opens', async ({ page }) => {
    await ask(page, '公示');
    await expect(searchPage(page).groups.first()).toBeVisible();
    await page.goto(
      visit(
        `/wuhai/eligibility/${answersLink('', '2026-11-20', { legalForm: 'branch-or-internal' })}`,
      ),
    );
    await expect(page.locator('eligibility-check [data-status]')).toContainText(
      SELF_CHECK_WORDS.linkOpened,
    );
  });

  isolated('the objection form goes on to its next question', async ({ page }) => {
    await openForm(page, 'wuhai');
    await page.locator('[name=paper][value=objection]').check();
    await next(page);
    await expect(page.locator('#step-list')).toBeFocused();
    await expect(page.locator('[data-back]')).toBeHidden();
  });

  isolated('the comparison shows the cities that are chosen', async ({ page }) => {
    await page.goto('compare/?city=luohe,wuhai');
    await page.getByRole('checkbox', { name: '江阴' }).check();
    const shown = page.locator('.comparison thead [data-column]:visible a');
    await expect(shown).toHaveText(['漯河', '江阴', '乌海']);
  });
});
