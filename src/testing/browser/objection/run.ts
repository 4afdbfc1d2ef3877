import type { Page } from '@playwright/test';
import { PAPERS } from '../../../law/objection/papers.ts';
import type { PaperId, Party, StepId } from '../../../law/objection/papers.ts';
import { visit } from '../../built/built-site.ts';

/** Every city of the portal. */
export const CITIES = ['bayannur', 'luohe', 'bayingolin', 'jiangyin', 'wuhai'] as const;

/** What a test types, and so nothing but the papers may ever hold. */
export const TYPED = {
  name: '赵钱孙',
  phone: '0473-8765432',
  address: '李周路吴号',
  domicile: '郑王路冯号',
  facts: '陈褚卫在蒋沈韩年隐瞒了杨朱秦。\n第二段事实。',
  evidence: '尤许何证明',
  target: '吕施张在孔曹严。',
} as const;

/** Opens a city's objection form with its script at work. */
export async function openForm(page: Page, city: string, hash = ''): Promise<void> {
  await page.goto(visit(`/${city}/objection/${hash}`));
  await page.locator('[data-next] button').waitFor();
}

export async function next(page: Page): Promise<void> {
  await page.locator('[data-next] button').click();
}

/** How the question on the screen is answered, by its step. */
const STEPS: Record<StepId, (page: Page, party: Party) => Promise<void>> = {
  paper: () => Promise.resolve(),
  list: async (page) => {
    const lists = page.locator(
      '[data-step=list] > fieldset > label:visible [name=list]:not([value=""])',
    );
    if ((await lists.count()) > 0) return lists.first().check();
    await page.locator('[data-step=list] [name=list][value=""]').check();
    await page.locator('[name=listTitle]').fill('2026年拟奖名单公示');
  },
  organisation: async (page) => {
    const choose = page.locator('#field-organisation');
    if (await choose.isVisible()) await choose.selectOption({ index: 1 });
    else await page.locator('[name=organisationName]').fill('示例有限公司');
  },
  ground: async (page) => {
    await page.locator('[name=ground][value=conditions]').check();
    await page.locator('[data-ground=conditions] input').first().check();
  },
  target: (page) => page.locator('[name=target]').fill(TYPED.target),
  party: (page, party) => page.locator(`[name=party][value=${party}]`).check(),
  facts: (page) => page.locator('[name=facts]').fill(TYPED.facts),
  evidence: async (page) => {
    await page.locator('[name="evidence.0.description"]').fill(TYPED.evidence);
    await page
      .locator('[name="evidence.0.chosen"]')
      .setInputFiles({ name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') });
    await page.getByText('SHA-256：ba7816bf').waitFor();
  },
  details: async (page) => {
    for (const field of ['name', 'phone', 'address', 'domicile'] as const) {
      const place = page.locator(`[name=${field}]`);
      if (await place.isVisible()) await place.fill(TYPED[field]);
    }
  },
};

/** Answers the question that is on the screen. */
export function answerStep(page: Page, step: StepId, party: Party): Promise<void> {
  return STEPS[step](page, party);
}

/** Answers every question of a paper and stops at the page on which the answers are checked. */
export async function answerPaper(page: Page, paper: PaperId, party: Party): Promise<void> {
  await page.locator(`[name=paper][value=${paper}]`).check();
  for (const step of PAPERS[paper].steps) {
    await next(page);
    await page.locator(`[data-step=${step}]`).waitFor();
    await answerStep(page, step, party);
  }
  await next(page);
  await page.locator('[data-check] h2').waitFor();
}

/** Answers every question of an objection. */
export function answerObjection(page: Page, party: Party): Promise<void> {
  return answerPaper(page, 'objection', party);
}

/** Makes the papers of the checked answers. */
export async function makePapers(page: Page): Promise<void> {
  await page.locator('[data-check] .next button').click();
  await page.locator('[data-letter]').waitFor();
}

/** Everything the page holds, in its text, its fields and its address. */
export function everythingOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
    ].map((field) => field.value);
    return [
      document.documentElement.outerHTML,
      ...fields,
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
    ].join('\n');
  });
}

/** Presses a button that hands over a file. */
export async function download(
  page: Page,
  button: string,
): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}
