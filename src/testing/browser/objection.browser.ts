import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { OBJECTION_WORDS as words } from '../../wording/objection.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { unzip } from '../unzip.ts';
import { PAGES, htmlOf, visit } from './built-site.ts';
import {
  CITIES,
  TYPED,
  answerObjection,
  everythingOn,
  makePapers,
  next,
  openForm,
} from './objection-run.ts';
import { watchPage } from './watch-page.ts';

const letter = (page: Page) => page.locator('[data-letter]');

async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

for (const city of CITIES)
  for (const party of ['person', 'unit'] as const)
    test(`${city}, ${party}: from the first question to letter, files and A4 pages`, async ({
      page,
    }) => {
      const seen = await watchPage(page);
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
      await expect(after).toContainText(city === 'bayingolin' ? '最迟' : '办法未规定');

      const docx = await download(page, words.docx);
      expect(docx.name).toMatch(/\.docx$/);
      const xml = unzip(await readFile(docx.path)).get('word/document.xml');
      for (const said of [TYPED.name, TYPED.evidence]) expect(xml).toContain(said);
      const text = await download(page, words.text);
      expect(await readFile(text.path, 'utf8')).toContain(TYPED.name);

      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
        box.split(' ').map((side) => Math.round(Number(side))),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(2);
      for (const box of boxes) expect(box).toEqual([0, 0, 595, 842]);
      expect(await seen.troubles()).toEqual([]);
    });

test('answering and checking asks nobody for anything, stores nothing and leaves the address alone', async ({
  page,
  baseURL,
}) => {
  await openForm(page, 'wuhai');
  const [address, title] = [page.url(), await page.title()];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answerObjection(page, 'person');
  await makePapers(page);
  expect(requests).toEqual([]);
  expect([page.url(), await page.title()]).toEqual([address, title]);
  const stored = () =>
    page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
  expect(await stored()).toEqual([0, 0, '', 0, 0]);

  await download(page, words.docx);
  const fetched = requests.filter((each) => !each.startsWith('blob:'));
  expect(fetched.length).toBeGreaterThan(0);
  for (const each of fetched) {
    expect(new URL(each).origin).toBe(new URL(baseURL!).origin);
    expect(new URL(each).pathname).toMatch(/\/_astro\/[\w.-]+\.js$/);
    expect(new URL(each).search).toBe('');
  }
  expect(await stored()).toEqual([0, 0, '', 0, 0]);
});

test('after wiping, nothing typed comes back by back, forward, reload or return', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'person');
  await makePapers(page);
  await page.locator('[data-tools] summary').click();
  await page.getByRole('button', { name: words.keep }).click();
  await page.getByRole('button', { name: words.wipe }).click();
  await expect(page.locator('[data-status]')).toHaveText(words.wiped);

  const nothingTyped = async () => {
    const everything = await everythingOn(page);
    for (const typed of [...Object.values(TYPED), '陈褚卫'])
      expect(everything).not.toContain(typed);
  };
  await nothingTyped();
  for (let step = 0; step < 4; step += 1) {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(100);
    await nothingTyped();
  }
  await page.evaluate(() => history.forward());
  await page.waitForTimeout(100);
  await nothingTyped();
  await page.reload();
  await nothingTyped();
  await page.goto(visit('/about/'));
  await page.goBack();
  await page.locator('[data-next] button').waitFor();
  await nothingTyped();
});

test('leaving without wiping brings nothing back either, by reload or by return', async ({
  page,
}) => {
  await openForm(page, 'luohe');
  await answerObjection(page, 'unit');
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  expect(await everythingOn(page)).not.toContain(TYPED.name);
  await answerObjection(page, 'unit');
  await page.goto(visit('/about/'));
  await page.goBack();
  await page.locator('[data-next] button').waitFor();
  expect(await everythingOn(page)).not.toContain(TYPED.name);
});

test('a page that the browser kept alive is wiped when it is shown again', async ({ page }) => {
  await openForm(page, 'luohe');
  await answerObjection(page, 'person');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await everythingOn(page)).not.toContain(TYPED.name);
});

test('a draft is kept only when asked for, says until when, comes back, and goes at one press', async ({
  page,
}) => {
  await openForm(page, 'jiangyin');
  await answerObjection(page, 'person');
  await page.locator('[data-tools] summary').click();
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.locator('[data-draft]')).toContainText('自动失效');
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  await expect(page.locator('[data-draft]')).toContainText('失效');
  await page.getByRole('button', { name: words.resume }).click();
  await expect(page.locator('[name=facts]')).toHaveValue(TYPED.facts);
  await page.getByRole('button', { name: words.erase }).click();
  await expect(page.locator('[data-draft]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a draft that has run out is erased, not shown', async ({ page }) => {
  await openForm(page, 'jiangyin');
  await page.evaluate(() =>
    localStorage.setItem(
      'objection-draft/jiangyin',
      JSON.stringify({ until: '2020-01-01', answers: { facts: '旧' } }),
    ),
  );
  await page.reload();
  await page.locator('[data-next] button').waitFor();
  await expect(page.locator('[data-draft]')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('answers go into a file and come back from it; a foreign file is refused', async ({
  page,
}) => {
  await openForm(page, 'wuhai');
  await answerObjection(page, 'unit');
  await page.locator('[data-tools] summary').click();
  const file = await download(page, words.save);
  await page.getByRole('button', { name: words.wipe }).click();
  await page.locator('[data-load]').setInputFiles(file.path);
  await expect(page.locator('[data-status]')).toHaveText(words.loaded);
  await expect(page.locator('[name=domicile]')).toHaveValue(TYPED.domicile);
  await expect(page.locator('[name="evidence.0.description"]')).toHaveValue(TYPED.evidence);
  await page
    .locator('[data-load]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('[data-status]')).toHaveText(words.badFile);
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
}) => {
  const seen = await watchPage(page);
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
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});

const rows = PAGES.flatMap((page) =>
  [...htmlOf(page).matchAll(/ href="([^"]*\/objection\/#[^"]+)"/g)].map(([, to = '']) => to),
);

test('every city’s home leads to its form, and every row of a list begins one', async ({
  page,
}) => {
  for (const city of CITIES) expect(htmlOf(`/${city}/`)).toContain(`/${city}/objection/"`);
  for (const row of rows.slice(0, 3)) {
    await page.goto(row);
    await expect(page.locator('[data-row-note]')).toContainText('已从名单选定');
    await next(page);
    await expect(page.locator('#step-ground')).toBeFocused();
    await page.goto('about:blank');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const city of CITIES)
    test(`${city} is a blank form with every question, to be filled in with a pen`, async ({
      page,
    }) => {
      await page.goto(visit(`/${city}/objection/`));
      await expect(page.locator('[data-step]')).toHaveCount(9);
      for (const step of await page.locator('[data-step]').all()) await expect(step).toBeVisible();
      await expect(page.locator('[data-plain]')).toContainText(words.receipt);
      await expect(page.locator('main')).toContainText(words.notReceived);
      await expect(
        page.locator('[data-next], [data-tools], [data-result]').filter({ visible: true }),
      ).toHaveCount(0);
      // Enter in a field must not carry what was typed into the address.
      await page.locator('[name=listTitle]').fill(TYPED.name);
      await page.keyboard.press('Enter');
      expect(page.url()).not.toContain('?');
    });
});
