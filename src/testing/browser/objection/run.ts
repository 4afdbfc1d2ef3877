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

/**
 * Answers the question that is on the screen, all of it inside the page: what a person's keys and clicks do is tested
 * with the keyboard, and every answer costs less than a click from outside.
 */
export async function answerStep(page: Page, step: StepId, party: Party): Promise<void> {
  await page.evaluate(
    ({ step, party, typed }) => {
      const seen = <E extends HTMLElement>(selector: string) =>
        [...document.querySelectorAll<E>(selector)].find((each) => each.checkVisibility());
      const choose = (selector: string) => seen<HTMLInputElement>(selector)?.click();
      const fill = (selector: string, value: string) => {
        const field = seen<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector);
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      };
      const answers: Record<StepId, () => unknown> = {
        paper: () => undefined,
        list: () => {
          const listed = '[data-step=list] > fieldset > label [name=list]:not([value=""])';
          if (seen(listed)) return choose(listed);
          choose('[data-step=list] [name=list][value=""]');
          return fill('[name=listTitle]', '2026年拟奖名单公示');
        },
        organisation: () => {
          const listed = seen<HTMLSelectElement>('#field-organisation');
          return listed
            ? fill('#field-organisation', listed.options[1]?.value ?? '')
            : fill('[name=organisationName]', '示例有限公司');
        },
        ground: () => {
          choose('[name=ground][value=conditions]');
          choose('[data-ground=conditions] input');
        },
        target: () => fill('[name=target]', typed.target),
        party: () => choose(`[name=party][value=${party}]`),
        facts: () => fill('[name=facts]', typed.facts),
        evidence: () => {
          fill('[name="evidence.0.description"]', typed.evidence);
          const chosen = new DataTransfer();
          chosen.items.add(new File(['abc'], '证明.pdf', { type: 'application/pdf' }));
          const field = seen<HTMLInputElement>('[name="evidence.0.chosen"]');
          if (field) field.files = chosen.files;
          field?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        details: () => {
          for (const field of ['name', 'phone', 'address', 'domicile'] as const)
            fill(`[name=${field}]`, typed[field]);
        },
      };
      answers[step]();
    },
    { step, party, typed: TYPED },
  );
  if (step === 'evidence') await page.getByText('SHA-256：ba7816bf').waitFor();
}

/** Answers every question of a paper and stops at the page on which the answers are checked. */
export async function answerPaper(page: Page, paper: PaperId, party: Party): Promise<void> {
  await page.locator(`[name=paper][value=${paper}]`).check();
  const goOn = () => page.locator('[data-next] button').dispatchEvent('click');
  for (const step of PAPERS[paper].steps) {
    await goOn();
    await page.locator(`[data-step=${step}]`).waitFor();
    await answerStep(page, step, party);
  }
  await goOn();
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
