import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SELF_CHECK_WORDS } from '../../../messages/eligibility/self-check.ts';
import { OBJECTION_WORDS } from '../../../messages/objection/objection.ts';
import { SEARCH_WORDS } from '../../../messages/search/search.ts';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { TYPED } from '../objection/run.ts';

// What Playwright asks of an element before it acts asks functions these engines lack: everything is done in the page.

const click = (page: Page, selector: string) =>
  page.evaluate((each) => document.querySelector<HTMLElement>(each)?.click(), selector);

const choose = (page: Page, selector: string, value: string) =>
  page.evaluate(
    ({ selector, value }) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, value },
  );

const load = (page: Page, selector: string, buffer: Buffer) =>
  page.locator(selector).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });

async function expectSaid(page: Page, selector: string, words: string): Promise<void> {
  const said = () => page.evaluate((each) => document.querySelector(each)?.textContent, selector);
  await expect.poll(said).toContain(words);
}

const started = (page: Page, element: string) =>
  page.waitForFunction((name) => document.querySelector(`${name}[data-started]`), element);

const isOldest = () => test.info().project.name === 'Chromium 88';

test('the self-check answers, keeps its answers in a file and reads them back', async ({
  page,
}) => {
  const outcome = 'eligibility-check .outcome';
  await page.goto(visit('/wuhai/eligibility/'));
  await started(page, 'eligibility-check');
  await click(page, '[name=legalForm][value=branch-or-internal]');
  await expectSaid(page, outcome, '不符合申报条件（第十二条第（一）项）');
  // Engines of that age do not tell of downloads: what would be saved is caught on its way.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { saved: (blob as Blob).text() });
      return make(blob);
    };
  });
  await click(page, '[data-tool=save]');
  const kept = await page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);
  await click(page, '[data-tool=wipe]');
  await expectSaid(page, outcome, '资料不足，还不能判断');
  await load(page, 'eligibility-check input[type=file]', Buffer.from(kept));
  await expectSaid(page, outcome, '不符合申报条件（第十二条第（一）项）');
  await expectSaid(page, 'eligibility-check [data-status]', SELF_CHECK_WORDS.loaded);
});

test('the search finds, or says that it cannot', async ({ page }) => {
  await page.goto('search/?q=公示期');
  // Before version 97 no page with a policy may run WebAssembly.
  await expectSaid(page, '.search-status', isOldest() ? SEARCH_WORDS.broken : '找到');
});

test('a list is filtered and sorted', WITH_SAMPLES, async ({ page }) => {
  await page.goto(visit('/winners/'));
  await started(page, 'list-filter');
  await choose(page, '.filter [name=city]', 'wuhai');
  await choose(page, '.filter [name=order]', '2-descending');
  expect(page.url()).toMatch(/#city=wuhai&order=2-descending$/);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('tr[data-clock]:not([hidden])')].map(
      (row) => row.cells[0]?.textContent.trim() ?? '',
    ),
  );
  expect(new Set(shown).size).toBeGreaterThan(1);
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  expect(shown).toEqual(shown.toSorted((a, b) => collator.compare(b, a)));
});

test('the objection form reads saved answers and makes its papers', async ({ page }) => {
  await page.goto(visit('/wuhai/objection/'));
  await started(page, 'objection-form');
  const { facts, evidence, name, phone, address } = TYPED;
  const saved = {
    ...{ paper: 'objection', ground: 'conditions', party: 'person' },
    ...{ listTitle: '2026年拟奖名单公示', organisationName: '示例有限公司' },
    ...{ facts, name, phone, address, evidence: [{ description: evidence }] },
  };
  await load(page, '[data-load]', Buffer.from(JSON.stringify(saved)));
  await expectSaid(page, 'objection-form [data-status]', OBJECTION_WORDS.loaded);
  await click(page, '[data-check] .next button');
  await expectSaid(page, '[data-letter]', '陈褚卫');
});

test('the browser asks before a form in which something was chosen is left', async ({ page }) => {
  await page.goto(visit('/wuhai/objection/'));
  await started(page, 'objection-form');
  // A browser asks only those who have touched the page.
  const at = await page.evaluate(() => {
    const option = document.querySelector('[name=paper]');
    option?.scrollIntoView({ block: 'center' });
    const { x = 0, y = 0 } = option?.getBoundingClientRect() ?? {};
    return { x: x + 5, y: y + 5 };
  });
  await page.mouse.click(at.x, at.y);
  const asked = page.waitForEvent('dialog');
  const leave = page.evaluate(() => {
    location.href = '/about/';
  });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leave;
  expect(page.url()).toContain('/objection/');
});

test('a saved record is known again', async ({ page }) => {
  await page.goto(visit('/verify/file/'));
  await started(page, 'file-verify');
  const record = readFileSync('dist/jiangyin/rounds/15/call-notice/record.json');
  await load(page, 'file-verify input[type=file]', record);
  await expectSaid(page, 'file-verify .status', '一个字节不差');
});
