import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { OBJECTION_WORDS as words } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { HOSTILE_TEXTS } from '../../arbitraries/hostile-texts.ts';
import { unzip } from '../../unzip.ts';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { pixelsBeyond } from '../defects.ts';
import { A4, printedPages } from '../printed-pages.ts';
import { test } from '../shared-page.ts';
import { TYPED } from './fill-step.ts';
import { CITIES, answerObjection, download, makePapers, next, openForm } from './run.ts';

const letter = (page: Page) => page.locator('[data-letter]');

for (const city of CITIES)
  for (const party of ['person', 'unit'] as const)
    test(`${city}, ${party}: from the first question to letter, files and A4 pages`, async ({
      page,
      seen,
    }) => {
      await openForm(page, city);
      await answerObjection(page, party);
      await makePapers(page);
      await expect(letter(page)).toContainText(TYPED.name);
      await expect(letter(page)).toContainText('陈褚卫在蒋沈韩年隐瞒了杨朱秦。');
      await expect(letter(page)).toContainText('SHA-256校验值：ba7816bf');
      await expect(letter(page)).toContainText(party === 'person' ? '提出人（签名）' : '盖章');
      if (party === 'person')
        await expect(letter(page).getByText('公民身份号码').locator('.ink-line')).toBeVisible();
      await expect(page.locator('[data-papers]')).toContainText(words.notReceived);
      const after = page.locator('[data-after]');
      await expect(after).toContainText(city === 'bayingolin' ? '最迟' : /(本办法|草案)未规定/);

      const docx = await download(page, OBJECTION_PAGE.docx);
      expect(docx.name).toMatch(/\.docx$/);
      const xml = unzip(await readFile(docx.path)).get('word/document.xml');
      for (const said of [TYPED.name, TYPED.evidence]) expect(xml).toContain(said);
      const text = await download(page, OBJECTION_PAGE.text);
      expect(await readFile(text.path, 'utf8')).toContain(TYPED.name);

      const sheets = await printedPages(page);
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      for (const sheet of sheets) expect(sheet).toEqual(A4);
      expect(await seen.troubles()).toEqual([]);
    });

test('an unanswered question is told in a summary that takes the focus and leads to the field', async ({
  page,
}) => {
  await openForm(page, 'bayingolin');
  await next(page);
  const summary = page.locator('[data-errors]');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(page.locator('[name=paper]').first()).toBeFocused();
  await page.locator('[name=paper][value=objection]').check();
  await next(page);
  await expect(summary).toBeHidden();
  await expect(page.locator('#step-list')).toBeFocused();
});

test('what 巴州 asks for must be filled in, what is only advised need not', async ({ page }) => {
  await openForm(page, 'bayingolin');
  await answerObjection(page, 'person');
  const details = page.locator('[data-check-answers] > div').last();
  await details.getByRole('button').click();
  for (const name of ['name', 'phone', 'address']) await page.locator(`[name=${name}]`).fill('');
  await next(page);
  await expect(page.locator('[data-errors] li')).toHaveCount(3);
  await page.locator('[name=identity]').fill('123');
  await next(page);
  await expect(page.locator('[data-errors]')).toContainText('18位');
});

test('back keeps the answers, and change leads from the check page to one question and back', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await page.goBack();
  await expect(page.locator('[name=phone]')).toHaveValue(TYPED.phone);
  await page.locator('[data-back] button').click();
  await expect(page.locator('[name="evidence.0.description"]')).toHaveValue(TYPED.evidence);
  await next(page);
  await expect(page.locator('[data-check] h2')).toBeFocused();
  await page.getByRole('button', { name: '更改事实和理由是什么？' }).click();
  await page.locator('[name=facts]').fill('改过的事实');
  await next(page);
  await expect(page.locator('[data-check]')).toContainText('改过的事实');
});

test('the keyboard alone leads through a question', async ({ page }) => {
  await openForm(page, 'wuhai');
  await page.locator('[name=paper]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('#step-list')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-step=list] input').first()).toBeFocused();
});

test('hostile texts stay text in the letter, and no screen grows wider than a phone', async ({
  page,
  seen,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await page.getByRole('button', { name: '更改事实和理由是什么？' }).click();
  // Set as a paste would: typing half a million characters is not what is tested.
  await page
    .locator('[name=facts]')
    .evaluate((field: HTMLTextAreaElement, text) => (field.value = text), HOSTILE_TEXTS.join('\n'));
  await next(page);
  await makePapers(page);
  const inside = await letter(page).evaluate((each) => [
    ...new Set([...each.querySelectorAll('*')].map(({ localName }) => localName)),
  ]);
  expect(inside.sort()).toEqual(['h3', 'h4', 'p', 'span']);
  expect(await seen.troubles()).toEqual([]);
  expect(await pixelsBeyond(page)).toBe(0);
});

const rows = PAGES.flatMap((page) =>
  [...htmlOf(page).matchAll(/ href="([^"]*\/objection\/#[^"]+)"/g)].map(([, to = '']) => to),
);

test('every row of a list begins a form', WITH_SAMPLES, async ({ page }) => {
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows.slice(0, 3)) {
    await page.goto(row);
    await expect(page.locator('[data-context]')).toContainText(' · ');
    await next(page);
    await expect(page.locator('#step-ground')).toBeFocused();
    await page.goto('about:blank');
  }
});

test('a row of a round made under another text begins the form by that text', async ({ page }) => {
  const row = '#jiangyin/rounds/15/winners/nobody';
  await page.goto(visit(`/jiangyin/objection/${row}`));
  await expect(page).toHaveURL(new RegExp(`/jiangyin/objection/unknown/${row}$`));
  await expect(page.locator('main')).toContainText('办法未收录');
});

for (const city of CITIES)
  test(`without scripts ${city} is a blank form with every question, to be filled in with a pen`, async ({
    scriptless: page,
  }) => {
    await page.goto(visit(`/${city}/objection/`));
    await expect(page.locator('[data-step]')).toHaveCount(9);
    for (const step of await page.locator('[data-step]').all()) await expect(step).toBeVisible();
    await expect(page.locator('[data-plain]')).toContainText(words.receipt);
    await expect(page.locator('main')).toContainText(words.notReceived);
    await expect(page.locator('[data-plain]')).toContainText('递交给：');
    await expect(page.locator('.with-script').filter({ visible: true })).toHaveCount(0);
    await expect(
      page.locator('[data-next], [data-tools], [data-result]').filter({ visible: true }),
    ).toHaveCount(0);
    // Enter in a field must not carry what was typed into the address.
    await page.locator('[name=listTitle]').fill(TYPED.name);
    await page.keyboard.press('Enter');
    expect(page.url()).not.toContain('?');
  });
