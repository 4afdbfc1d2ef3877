import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addDays } from '../../../law/calendar/day.ts';
import type { FormList, ObjectionForm } from '../../../law/objection/form.ts';
import { PAPER_FILES, PAPER_NAMES } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { unzip } from '../../unzip.ts';
import { WITH_SAMPLES, visit } from '../../built/built-site.ts';
import { answerObjection, download, makePapers, openForm } from './run.ts';

const SECOND = 1000;

/** Lets the page go by the clock instead of the demonstration's fixed day. */
async function withoutFixedDay(page: Page): Promise<void> {
  await page.route('**/objection/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const day = /(demoDay(?:&quot;|&#34;):)(?:&quot;|&#34;)[\d-]+(?:&quot;|&#34;)/;
    expect(html).toMatch(day);
    await route.fulfill({ response, body: html.replace(day, '$1null') });
  });
}

/** The list whose window is still running by the city's rules. */
async function runningList(page: Page, city: string): Promise<FormList & { until: string }> {
  await page.goto(visit(`/${city}/objection/`));
  const model = JSON.parse(
    (await page.locator('objection-form').getAttribute('data-model')) ?? '',
  ) as ObjectionForm;
  const list = model.lists.find(({ publicity, decided, until }) => publicity && !decided && until);
  if (!list?.from || !list.until) throw new Error(`${city} has no running list`);
  return { ...list, until: list.until };
}

/** What the open page says of the list at an instant, given in milliseconds since 1970 in UTC. */
async function saidAt(page: Page, list: FormList, now: number): Promise<string> {
  await page.clock.setFixedTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  return page.locator(`[data-intro] [data-moment="${list.id}"]`).innerText();
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`);

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(`read in ${timezoneId}`, WITH_SAMPLES, () => {
    test.use({ timezoneId });

    test('a window has its states by China’s clock, to the second', async ({ page }) => {
      await withoutFixedDay(page);
      const list = await runningList(page, 'wuhai');
      const [from, last, end] = [
        midnight(list.from ?? ''),
        midnight(list.until),
        midnight(addDays(list.until, 1)),
      ];
      await page.clock.setFixedTime(end);
      await openForm(page, 'wuhai');
      for (const [now, said] of [
        [from - SECOND, /公示还没有开始.*可以先写好/],
        [from, /公示正在进行/],
        [last - SECOND, /公示正在进行/],
        [last, /公示最后一天，还剩24小时；.*停止办公以前/],
        [end - 3600 * SECOND, /公示最后一天，还剩1小时/],
        [end - 3599 * SECOND, /公示最后一天，不到1小时/],
        [end - SECOND, /公示最后一天，不到1小时/],
        [end, /公示已在.*结束.*办法未规定/],
      ] as const)
        expect(await saidAt(page, list, now), new Date(now).toISOString()).toMatch(said);
    });

    test('in 巴州 the right lasts beyond the window, and the page says so', async ({ page }) => {
      await withoutFixedDay(page);
      const list = await runningList(page, 'bayingolin');
      const end = midnight(addDays(list.until, 1));
      await page.clock.setFixedTime(end);
      await openForm(page, 'bayingolin');
      const always = '评审过程中随时可以提出异议（第十二条）';
      for (const [now, said] of [
        [midnight(list.from ?? '') - SECOND, '公示还没有开始'],
        [end - SECOND, '公示最后一天'],
        [end, '公示已在'],
      ] as const) {
        const sentence = await saidAt(page, list, now);
        expect(sentence).toContain(said);
        expect(sentence).toContain(always);
      }
    });
  });

test(
  'after the window the paper can still be written, and says what became of the window',
  WITH_SAMPLES,
  async ({ page }) => {
    await withoutFixedDay(page);
    const list = await runningList(page, 'jiangyin');
    await page.clock.setFixedTime(midnight(addDays(list.until, 1)));
    await openForm(page, 'jiangyin');
    await answerObjection(page, 'person');
    await makePapers(page);
    await expect(page.locator('[data-result-moment]')).toContainText('结束以后能否再提异议');
    await expect(page.locator('[data-letter]')).toContainText(list.title);
    await expect(page.locator('[data-context]')).toContainText('已经截止');
    await expect(page.getByRole('button', { name: OBJECTION_PAGE.calendar })).toBeHidden();
    await expect(page.locator('[data-letter] h3')).toContainText(PAPER_FILES.report);
    await expect(page.locator('[data-letter] .signature')).toContainText('反映人');
    await expect(page.locator('[data-after]')).toContainText('反映情况以后');
    for (const said of ['异议书', '最后时刻', '宜早', '停止办公前送达', '截止之前'])
      await expect(page.locator('objection-form [data-papers]')).not.toContainText(said);
    const text = await download(page, OBJECTION_PAGE.text);
    expect(text.name).toBe(`${PAPER_FILES.report}.txt`);
    const docx = await download(page, OBJECTION_PAGE.docx);
    expect(docx.name).toBe(`${PAPER_FILES.report}.docx`);
    const xml = unzip(await readFile(docx.path)).get('word/document.xml');
    for (const file of [xml, await readFile(text.path, 'utf8')])
      expect(file).toContain('书面反映情况如下');
  },
);

test(
  'the link of a closed list names the paper it leads to, and the kinds change with the list',
  WITH_SAMPLES,
  async ({ page }) => {
    await withoutFixedDay(page);
    const list = await runningList(page, 'jiangyin');
    const name = page.locator('[data-step=paper] label .words').first();
    const [row] = list.entries;
    for (const [day, paper] of [
      [list.until, PAPER_NAMES.objection],
      [addDays(list.until, 1), PAPER_NAMES.report],
    ] as const) {
      await page.clock.setFixedTime(midnight(day));
      await page.goto('about:blank');
      await openForm(page, 'jiangyin', `#${list.id}/${row?.organisation ?? ''}`);
      await expect(name).toHaveText(paper, { useInnerText: true });
    }
  },
);

test(
  'a page left open follows the clock over midnight, and after a sleep',
  WITH_SAMPLES,
  async ({ page }) => {
    await withoutFixedDay(page);
    const list = await runningList(page, 'wuhai');
    const end = midnight(addDays(list.until, 1));
    await page.clock.install({ time: midnight(list.until) - 30 * SECOND });
    await page.goto(visit('/wuhai/objection/'));
    const said = page.locator(`[data-intro] [data-moment="${list.id}"]`);
    await expect(said).toContainText('公示正在进行');
    await page.clock.runFor(30 * SECOND);
    await expect(said).toContainText('公示最后一天，还剩24小时');
    await answerObjection(page, 'person');
    await makePapers(page);
    const received = page.locator('[data-received]');
    await expect(received).toHaveValue(list.until);
    // Timers stand still while a device sleeps; what wakes the page is that somebody looks at it.
    await page.clock.setFixedTime(end);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('[data-result-moment]')).toContainText('公示已在');
    await expect(said).toContainText('公示已在');
    await expect(page.locator('[data-letter] h3')).toContainText(PAPER_FILES.report);
    await expect(received).toHaveValue(addDays(list.until, 1));
    // A day that somebody has chosen stays.
    await received.fill('2026-12-24');
    await page.clock.setFixedTime(end + 24 * 3600 * SECOND);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(received).toHaveValue('2026-12-24');
  },
);

test('a day of arrival that is half typed, or of six digits a year, never passes for today', async ({
  page,
}) => {
  await openForm(page, 'bayingolin');
  await answerObjection(page, 'person');
  await makePapers(page);
  const received = page.locator('[data-received]');
  const problem = page.locator('#problem-received');
  await expect(problem).toBeHidden();
  await received.focus();
  // The first part of the day is emptied: what is left is no day.
  await page.keyboard.press('Delete');
  await expect(problem).toHaveText(OBJECTION_PAGE.receivedProblem);
  await expect(problem).toBeVisible();
  expect(await received.evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(true);
  await expect(page.locator('[data-papers] *')).toHaveCount(0);
  await expect(page.locator('[data-downloads]')).toBeHidden();
  await received.fill('2026-12-24');
  await expect(problem).toBeHidden();
  await expect(page.locator('[data-papers]')).toContainText('以2026年12月24日');
  // More digits than a year has go nowhere, or are told.
  await received.press('ArrowRight');
  await page.keyboard.type('202612');
  const value = await received.inputValue();
  expect(value === '' ? await problem.isVisible() : /^\d{4}-/.test(value)).toBe(true);
});
