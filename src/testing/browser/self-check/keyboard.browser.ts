import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { SELF_CHECK_WORDS as words } from '../../../messages/eligibility/self-check.ts';
import { visit } from '../../built/built-site.ts';
import { CITIES } from '../objection/run.ts';
import { test } from '../shared-page.ts';
import { openCheck } from './run.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Answers by which Luohe finds no obstacle, by field. */
const ANSWERS: Record<string, string> = {
  referenceDay: '2026-11-20',
  registeredHere: 'true',
  registeredHereSince: '2021-11-20',
  legalForm: 'branch-or-internal',
  policyCompliant: 'true',
  licensed: 'true',
  excellenceModelSince: '2025-11-20',
  selfReportYears: '3',
  activity: 'commercial',
  outstandingRecord: 'true',
  industryRank: '5',
  lastLossYear: 'never',
  lastAccidentOn: 'never',
  lastSpotCheckFailureOn: 'never',
  lastExportIncidentOn: 'never',
  lastServiceProblemOn: 'never',
  lastViolationOn: 'never',
  awards: 'never',
  lastAwardFraudOn: 'never',
};

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: field } = document;
    return field instanceof HTMLInputElement
      ? { name: field.name, type: field.type, value: field.value }
      : { name: '', type: '', value: '' };
  });

/** Types a day in the order in which this browser asks for its parts. */
async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const order of [month + date + year, year + month + date, date + month + year]) {
    await page.keyboard.type(order);
    if ((await focused(page)).value === day) return;
    // Back to the first part.
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`${day} cannot be typed`);
}

/** Opens the group of questions, or the day, whose head has the focus. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:is(.group, .day):not([open]) > summary:focus');
  if ((await folded.count()) > 0) await page.keyboard.press('Enter');
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await place.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
}

async function answer(page: Page, name: string, wanted: string): Promise<void> {
  const { type } = await focused(page);
  if (type === 'radio') {
    while ((await focused(page)).value !== wanted) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  } else if (type === 'date') await typeDay(page, wanted);
  else await page.keyboard.type(wanted);
  expect(await focused(page)).toMatchObject({ name, value: wanted });
}

test('the keyboard alone answers every question, reads the result and leads back to a question', async ({
  page,
}) => {
  await page.goto(visit('/luohe/eligibility/'));
  await page.locator('[name=organisation]').focus();
  const left = new Set(Object.keys(ANSWERS));
  for (let press = 0; left.size > 0 && press < 150; press += 1) {
    const { name } = await focused(page);
    if (left.delete(name)) await answer(page, name, ANSWERS[name] ?? '');
    else await unfold(page);
    await page.keyboard.press('Tab');
  }
  expect([...left]).toEqual([]);
  await expect(page.locator('.outcome')).toHaveText(
    '未发现不符合申报条件之处；1项由评审认定，另有1项条件请自行核对。',
  );
  const met = page.locator('.met-group');
  await tabTo(page, met.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(met).toHaveAttribute('open', '');
  await tabTo(page, met.getByRole('link', { name: words.backToQuestion }).first());
  await page.keyboard.press('Enter');
  await expect(page.locator('fieldset:target')).toBeInViewport();
});

for (const city of CITIES)
  test(`${city}: every question is a named group, every answer has a name, every hint is read with it`, async ({
    page,
  }) => {
    await openCheck(page, `/${city}/eligibility/`);
    for (const question of await page.locator('fieldset[data-fact]:visible').all()) {
      const asked = (await question.locator('legend').innerText()).trim();
      expect(asked).toMatch(/？$/);
      await expect(question).toHaveRole('group');
      await expect(question).toHaveAccessibleName(asked);
      const help = question.locator('.help');
      await expect(question).toHaveAccessibleDescription(
        (await help.count()) > 0 ? (await help.innerText()).trim() : '',
      );
      for (const control of await question.locator('input:visible, select:visible').all())
        await expect(control).toHaveAccessibleName(/\S/);
    }
  });

test('a screen reader hears a question, its answers and what is wrong with one', async ({
  page,
}) => {
  await openCheck(page, '/wuhai/eligibility/');
  await page.locator('#referenceDay').fill('2026-11-20');
  const question = page.locator('#ask-lastAccidentOn');
  await expect(question).toMatchAriaSnapshot(`
    - group "是否发生过较大以上质量安全、安全生产、环境污染、公共卫生等责任事故？":
      - paragraph: /一般事故，请选“没有”；因此受过处罚的，填在“不良记录”。/
      - group: ？
      - radio "没有"
      - radio "有，最近在"
      - textbox "日期"
  `);
  const day = question.getByLabel(words.day);
  await day.fill('2026-11-21');
  await expect(question.getByRole('alert')).toContainText('晚于推算那天');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveAccessibleDescription(/晚于推算那天/);
  await day.fill('2026-11-20');
  await expect(question.getByRole('alert')).toBeHidden();
  await expect(day).not.toHaveAttribute('aria-invalid');
});

test('the change of the result is spoken once typing pauses, not at every key', async ({
  page,
}) => {
  await openCheck(page, '/luohe/eligibility/');
  const status = page.locator('[data-change]');
  await expect(status).toHaveRole('status');
  await page.locator('[name=activity][value=commercial]').check();
  await page.locator('[name=lastLossYear][value=never]').check();
  await status.evaluate((place) => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver(() => spoken.push(place.textContent ?? '')).observe(place, {
      childList: true,
    });
  });
  await page.locator('[name=industryRank]').pressSequentially('12', { delay: 150 });
  await expect(page.locator('.outcome')).toHaveText(
    '有1项不符合申报条件（第八条第（三）项）；另有1项条件请自行核对。',
  );
  await expect(status).toHaveText('这一项不符合');
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken).toHaveLength(1);
});
