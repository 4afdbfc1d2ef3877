import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAPERS } from '../../../law/objection/papers.ts';
import { OBJECTION_WORDS as words } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { PAGES, WITH_SAMPLES, htmlOf, visit } from '../../built/built-site.ts';
import { allDefects, pixelsBeyond } from '../defects.ts';
import { scriptSizes } from '../script-sizes.ts';
import { test } from '../shared-page.ts';
import { answerObjection, answerStep, makePapers, next, openForm } from './run.ts';

const count = (page: Page) => page.locator('[data-where] .count');

async function expectNoDefect(page: Page, screen: string): Promise<void> {
  expect(await allDefects(page), screen).toEqual([]);
  expect(await pixelsBeyond(page), `pixels beyond, ${screen}`).toBe(0);
}

for (const look of [
  { name: 'light, 360 px', width: 360, dark: false, type: '100%' },
  { name: 'dark, 1440 px', width: 1440, dark: true, type: '100%' },
  { name: 'letters of twice the size, 360 px', width: 360, dark: false, type: '200%' },
])
  test(`every screen, with and without an error, has no defect: ${look.name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: look.width, height: 740 });
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await openForm(page, 'bayingolin');
    await page.locator('html').evaluate((root, size) => (root.style.fontSize = size), look.type);
    await next(page);
    await expectNoDefect(page, 'paper, error');
    await page.locator('[name=paper][value=objection]').check();
    for (const step of PAPERS.objection.steps) {
      await next(page);
      await expectNoDefect(page, step);
      await next(page);
      await expectNoDefect(page, `${step}, error`);
      await answerStep(page, step, 'person');
    }
    await next(page);
    await page.locator('[data-check] h2').waitFor();
    await expectNoDefect(page, 'check');
    await makePapers(page);
    await page.locator('[data-tools] summary').click();
    await expectNoDefect(page, 'result');
  });

test('every screen says which step it is, and of how many once that is known', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openForm(page, 'luohe');
  await expect(count(page)).toHaveText('');
  await page.locator('[name=paper][value=objection]').check();
  await expect(count(page)).toHaveText('第1步，共9步');
  await next(page);
  await expect(count(page)).toHaveText('第2步，共9步');
  await expect(count(page)).toBeInViewport();
  await page.locator('[data-back] button').click();
  await expect(count(page)).toHaveText('第1步，共9步');
  await page.locator('[name=paper][value=forged-mark]').check();
  await expect(count(page)).toHaveText('第1步，共7步');
  await page.locator('[name=paper][value=objection]').check();
  await answerObjection(page, 'person');
  await expect(count(page)).toHaveText('第9步，共9步');
  await makePapers(page);
  await expect(count(page)).toHaveText('');
});

test(
  'who comes from a row sees it at once, and one key leads on to the question',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const row = PAGES.flatMap((each) => [
      ...htmlOf(each).matchAll(/ href="([^"]*\/objection\/#[^"]+)"/g),
    ])[0]?.[1];
    await page.goto(row ?? '');
    await expect(page.locator('[data-context]')).toBeInViewport();
    await expect(page.locator('[data-context]')).toHaveText(/ · .+ · /);
    await expect(page.locator('[data-steps]')).toContainText('✓名单✓对象');
    await next(page);
    await page.locator('[name=ground]').first().check();
    await expect(page.locator('[data-context]')).toBeVisible();
    await page.goBack();
    await page.locator('[name=paper][value=correction]').check();
    await expect(page.locator('[data-context]')).toBeVisible();
    await next(page);
    await page.locator('[data-back] button').click();
    const line = await page.locator('[data-context]').textContent();
    await page.locator('#field-organisation').evaluate((select: HTMLSelectElement) => {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('[data-context]')).not.toHaveText(line ?? '');
  },
);

test(
  'what is over is counted as it opens: decisions only for a correction',
  WITH_SAMPLES,
  async ({ page }) => {
    await openForm(page, 'luohe');
    const past = page.locator('[data-step=list] details');
    for (const paper of ['objection', 'correction']) {
      await page.locator(`[name=paper][value=${paper}]`).check();
      await next(page);
      const counted = [...(await past.locator('summary').innerText()).matchAll(/（(\d+)份）/g)];
      await past.evaluate((details: HTMLDetailsElement) => (details.open = true));
      await expect(past.locator('label').filter({ visible: true })).toHaveCount(
        counted.reduce((sum, [, count]) => sum + Number(count), 0),
      );
      expect(counted).toHaveLength(paper === 'correction' ? 2 : 1);
      await page.goBack();
    }
  },
);

test(
  'the code of a list says what it opens, beside its address in words',
  WITH_SAMPLES,
  async ({ page }) => {
    const address = 'https://example.gov.cn/wuhai/list/';
    await page.route('**/objection/', async (route) => {
      const response = await route.fetch();
      const printed = JSON.stringify({ address, code: { side: 1, path: 'M0 0h1v1z' } });
      const html = (await response.text()).replace(
        /(printed(?:&quot;|&#34;):)(?:null|\{.*?\}\})/g,
        `$1${printed.replaceAll('"', '&quot;')}`,
      );
      await route.fulfill({ response, body: html });
    });
    await openForm(page, 'wuhai');
    await answerObjection(page, 'person');
    await makePapers(page);
    await expect(page.getByRole('img', { name: words.listCodeName })).toBeVisible();
    await expect(page.locator('.hand-in figcaption')).toHaveText(words.listCode);
    await expect(page.locator('.hand-in dd').last()).toHaveText(address);
  },
);

test(
  'choosing an organisation moves nothing, and only one that is not listed has a field of its own',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openForm(page, 'wuhai');
    await page.locator('[name=paper][value=objection]').check();
    await next(page);
    await answerStep(page, 'list', 'person');
    await next(page);
    const goOn = page.locator('[data-next] button');
    const name = page.locator('[name=organisationName]');
    await expect(name).toBeHidden();
    const before = await goOn.boundingBox();
    await page.locator('#field-organisation').selectOption({ index: 1 });
    await expect(name).toBeHidden();
    expect(await goOn.boundingBox()).toEqual(before);
    await page.locator('#field-organisation').selectOption({ label: words.otherOrganisation });
    await expect(name).toBeVisible();
  },
);

test('on a phone what the paper is about and which step it is take two lines, of as many names as steps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openForm(page, 'wuhai');
  await expect(page.locator('[data-where] .count')).toHaveText('');
  await page.locator('[name=paper][value=objection]').check();
  await next(page);
  await answerStep(page, 'list', 'person');
  await next(page);
  const top = (await page.locator('objection-form').boundingBox())!.y;
  const heading = (await page.locator('#step-organisation').boundingBox())!.y;
  expect(heading - top).toBeLessThan(130);
  const names = await page.locator('[data-steps] span').count();
  await expect(page.locator('[data-where] .count')).toContainText(`共${names}步`);
});

test('the script of the form weighs at most 25 kB compressed before anything is downloaded', async ({
  page,
}) => {
  await page.goto(visit('/wuhai/objection/'), { waitUntil: 'networkidle' });
  const sizes = await scriptSizes(page);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
});

test(
  'every screen says until when, its heading stands in one place, and the site says twice that it receives nothing',
  WITH_SAMPLES,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openForm(page, 'wuhai');
    const received = page.getByText(words.notReceived).filter({ visible: true });
    await expect(received).toHaveCount(1);
    await page.locator('[name=paper][value=objection]').check();
    const tops = new Set<number>();
    for (const step of PAPERS.objection.steps) {
      await next(page);
      const heading = page.locator(`#step-${step}`);
      await expect(heading).toBeFocused();
      await answerStep(page, step, 'person');
      if (step === 'list') continue;
      await expect(received).toHaveCount(0);
      await expect(page.locator('[data-context]')).toContainText(/还剩\d天，.*停止办公前送达/);
      if (step === 'organisation') continue;
      await page.evaluate(() => document.querySelector('objection-form')?.scrollIntoView());
      tops.add(Math.round((await heading.boundingBox())!.y));
    }
    expect([...tops]).toHaveLength(1);
    await next(page);
    await makePapers(page);
    await expect(received).toHaveCount(1);
    const buttons = page.locator('[data-downloads] button:visible');
    await expect(buttons.first()).toHaveText(OBJECTION_PAGE.docx);
    await expect(buttons).toHaveText([
      OBJECTION_PAGE.docx,
      OBJECTION_PAGE.print,
      OBJECTION_PAGE.text,
      OBJECTION_PAGE.calendar,
      OBJECTION_PAGE.revise,
    ]);
  },
);
