import type { Page } from '@playwright/test';
import { visit } from './built-site.ts';

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
} as const;

/** Opens a city's objection form with its script at work. */
export async function openForm(page: Page, city: string, hash = ''): Promise<void> {
  await page.goto(visit(`/${city}/objection/${hash}`), { waitUntil: 'networkidle' });
  await page.locator('[data-next] button').waitFor();
}

export async function next(page: Page): Promise<void> {
  await page.locator('[data-next] button').click();
}

/** Answers every question of an objection and stops at the page on which the answers are checked. */
export async function answerObjection(page: Page, party: 'person' | 'unit'): Promise<void> {
  await page.locator('[name=paper][value=objection]').check();
  await next(page);
  const lists = page.locator(
    '[data-step=list] > fieldset > label:visible [name=list]:not([value=""])',
  );
  if ((await lists.count()) > 0) {
    await lists.first().check();
    await next(page);
    await page.locator('#field-organisation').selectOption({ index: 1 });
  } else {
    await page.locator('[data-step=list] [name=list][value=""]').check();
    await page.locator('[name=listTitle]').fill('2026年拟奖名单公示');
    await next(page);
    await page.locator('[name=organisationName]').fill('示例有限公司');
  }
  await next(page);
  await page.locator('[name=ground][value=conditions]').check();
  await page.locator('[data-ground=conditions] input').first().check();
  await next(page);
  await page.locator(`[name=party][value=${party}]`).check();
  await next(page);
  await page.locator('[name=facts]').fill(TYPED.facts);
  await next(page);
  await page.locator('[name="evidence.0.description"]').fill(TYPED.evidence);
  await page
    .locator('[name="evidence.0.chosen"]')
    .setInputFiles({ name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') });
  await page.getByText('SHA-256：ba7816bf').waitFor();
  await next(page);
  await page.locator('[name=name]').fill(TYPED.name);
  await page.locator('[name=phone]').fill(TYPED.phone);
  await page.locator('[name=address]').fill(TYPED.address);
  if (party === 'unit') await page.locator('[name=domicile]').fill(TYPED.domicile);
  await next(page);
  await page.locator('[data-check] h2').waitFor();
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
