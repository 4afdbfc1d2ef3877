import { expect, test as isolated } from '@playwright/test';
import type { Page } from '@playwright/test';
import { OBJECTION_WORDS as words } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { WITH_SAMPLES } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';
import { TYPED } from './fill-step.ts';
import { answerObjection, download, makePapers, next, openForm } from './run.ts';

const status = (page: Page) => page.locator('[data-status]');
const facts = (page: Page) => page.locator('[name=facts]');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const openTools = (page: Page) => page.locator('[data-tools] summary').click();

/** Answers what the browser asks next, and tells its question. */
function answerDialog(page: Page, yes: boolean): Promise<string> {
  return new Promise((told) => {
    page.once('dialog', (dialog) => {
      told(dialog.message());
      void (yes ? dialog.accept() : dialog.dismiss());
    });
  });
}

/** Whether the browser asks before the page is left. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** A file of answers that this form did not save. */
async function load(page: Page, answers: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(answers));
  await page
    .locator('[data-load]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
}

test('the browser asks before anything typed and not kept is left, and not otherwise', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  expect(await asksBeforeLeaving(page)).toBe(false);
  await answerObjection(page, 'person');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await openTools(page);
  await download(page, OBJECTION_PAGE.save);
  expect(await asksBeforeLeaving(page)).toBe(false);
  await makePapers(page);
  await press(page, OBJECTION_PAGE.revise);
  await press(page, '更改事实和理由是什么？');
  await facts(page).fill('后来改的');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await next(page);
  await makePapers(page);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await download(page, OBJECTION_PAGE.docx);
  await expect(status(page)).toHaveText(words.made);
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test('a tab does not replace the draft of another unasked, and sees it come and go', async ({
  page,
  context,
}) => {
  await openForm(page, 'jiangyin');
  await answerObjection(page, 'person');
  const other = await context.newPage();
  await openForm(other, 'jiangyin');
  await other.locator('[name=paper][value=correction]').check();
  await openTools(page);
  await press(page, OBJECTION_PAGE.keep);
  await expect(other.locator('[data-draft]')).toContainText('失效');

  await openTools(other);
  const asked = answerDialog(other, false);
  await press(other, OBJECTION_PAGE.keep);
  expect(await asked).toBe(words.replaceDraft);
  await expect(status(other)).toHaveText(words.nothingReplaced);
  const stored = () => page.evaluate(() => localStorage.getItem('objection-draft/jiangyin') ?? '');
  expect(await stored()).toContain(TYPED.name);
  // What a tab itself has kept it keeps anew without a question.
  await press(page, OBJECTION_PAGE.keep);
  expect(await stored()).toContain(TYPED.name);

  await page.locator('[data-draft]').getByRole('button', { name: OBJECTION_PAGE.erase }).click();
  await expect(other.locator('[data-draft]')).toBeHidden();
});

for (const [what, init] of [
  [
    'full',
    "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }",
  ],
  [
    'refused',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
  ],
] as const)
  isolated(`where storage is ${what}, keeping says so and the answers stay`, async ({ page }) => {
    await page.addInitScript(init);
    await openForm(page, 'luohe');
    await answerObjection(page, 'person');
    await openTools(page);
    await press(page, OBJECTION_PAGE.keep);
    await expect(status(page)).toHaveText(words.storageFull);
    expect(await asksBeforeLeaving(page)).toBe(true);
    await expect(facts(page)).toHaveValue(TYPED.facts);
  });

test('a draft that cannot be read is erased, and the page says so', async ({ page }) => {
  await openForm(page, 'jiangyin');
  await page.evaluate(() => localStorage.setItem('objection-draft/jiangyin', '{"until":1'));
  await page.reload();
  await expect(status(page)).toHaveText(words.draftGone);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a file replaces unsaved answers only when told to', async ({ page }) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  const asked = answerDialog(page, false);
  await load(page, { facts: '别的事实', paper: 'correction' });
  expect(await asked).toBe(words.replaceTyped);
  await expect(status(page)).toHaveText(words.nothingReplaced);
  await expect(facts(page)).toHaveValue(TYPED.facts);
  void answerDialog(page, true);
  await load(page, { facts: '别的事实', paper: 'correction' });
  await expect(facts(page)).toHaveValue('别的事实');
});

test(
  'a draft of another city or version says that some of it has no place here',
  WITH_SAMPLES,
  async ({ page }) => {
    const draft = { paper: 'objection', ground: 'conditions', facts: '事实' };
    await openForm(page, 'wuhai');
    await load(page, { ...draft, list: 'nowhere/rounds/2020/winners' });
    await expect(status(page)).toHaveText(words.loadedInPart);
    await expect(page.locator('#step-list')).toBeFocused();
    await load(page, { ...draft, articles: ['no-such-condition'] });
    await expect(status(page)).toHaveText(words.loadedInPart);
    const evidence = Array.from({ length: 9 }, () => ({ description: '甲' }));
    await load(page, { ...draft, evidence });
    await expect(status(page)).toHaveText(words.loadedInPart);
    await load(page, draft);
    await expect(status(page)).toHaveText(words.loaded);
  },
);

test('kept answers lead to what they leave open: a question, or the page to check them', async ({
  page,
}) => {
  await openForm(page, 'bayingolin');
  await answerObjection(page, 'unit');
  await openTools(page);
  await press(page, OBJECTION_PAGE.keep);
  await page.reload();
  await press(page, OBJECTION_PAGE.resume);
  await expect(page.locator('[data-check] h2')).toBeFocused();
  await expect(page.locator('[data-check]')).toContainText(TYPED.domicile);
  // The file that was chosen comes back by name and checksum.
  await press(page, '更改有哪些证明材料？');
  await expect(page.locator('[data-hash="0"]')).toHaveText(/^证明\.pdf　SHA-256：ba7816bf/);
  await load(page, { paper: 'objection', listTitle: '某名单' });
  await expect(status(page)).toHaveText(words.badFile);
  await load(page, { paper: 'objection', listTitle: '某名单', facts: '' });
  await expect(page.locator('#step-organisation')).toBeFocused();
});

test('answers of a paper not chosen at the moment are kept too', async ({ page }) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await press(page, '更改要写哪一种材料？');
  await page.locator('[name=paper][value=forged-mark]').check();
  await openTools(page);
  await press(page, OBJECTION_PAGE.keep);
  await page.reload();
  await press(page, OBJECTION_PAGE.resume);
  await page.locator('[name=paper][value=objection]').evaluate((box: HTMLInputElement) => {
    box.click();
  });
  await expect(page.locator('[data-ground=conditions] input').first()).toBeChecked();
});

test('a page that the browser kept alive says that it was left and emptied', async ({ page }) => {
  await openForm(page, 'luohe');
  await answerObjection(page, 'person');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(status(page)).toHaveText(words.left);
});

test('a piece of evidence can be taken back; an empty or unreadable file is told', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await press(page, '更改有哪些证明材料？');
  const choose = (name: string, text: string) =>
    page
      .locator('[name="evidence.1.chosen"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await press(page, OBJECTION_PAGE.moreEvidence);
  await choose('空.txt', '');
  const note = page.locator('[data-hash="1"]');
  await expect(note).toHaveText(/^空\.txt　文件是空的。　SHA-256：e3b0c44298fc/);
  await choose('空.txt', 'abc');
  await expect(note).toHaveText(/^空\.txt　SHA-256：ba7816bf/);
  // A file without a word on it is told at its own row.
  await next(page);
  await page.locator('[data-errors] a').click();
  await expect(page.locator('[name="evidence.1.description"]')).toBeFocused();
  await page
    .locator('[data-evidence="1"]')
    .getByRole('button', { name: OBJECTION_PAGE.clearEvidence })
    .click();
  await expect(note).toHaveText('');
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  });
  await choose('坏.txt', 'abc');
  await expect(note).toHaveText(`坏.txt　${words.noHash}`);
  await page
    .locator('[data-evidence="1"]')
    .getByRole('button', { name: OBJECTION_PAGE.clearEvidence })
    .click();
  await next(page);
  await expect(page.locator('[data-check]')).not.toContainText('.txt');
});

test('a file that is empty, too large, or holds nothing that was filled in is told apart', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  for (const [text, says] of [
    ['', words.emptyFile],
    [' '.repeat(1_000_001), words.tooLarge],
    ['{"facts":"","evidence":[{"description":" "}]}', words.noAnswers],
    ['{"colour":"red"}', words.badFile],
  ] as const) {
    await page
      .locator('[data-load]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(status(page)).toHaveText(says);
  }
});
