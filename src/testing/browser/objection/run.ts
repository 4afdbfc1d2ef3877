import type { Page } from '@playwright/test';
import { PAPERS } from '../../../law/objection/papers.ts';
import type { PaperId, Party, StepId } from '../../../law/objection/papers.ts';
import { visit } from '../../built/built-site.ts';
import { TYPED, fillStep } from './fill-step.ts';

/** Every city of the portal. */
export const CITIES = ['bayannur', 'luohe', 'bayingolin', 'jiangyin', 'wuhai'] as const;

/** Opens a city's objection form with its script at work. */
export async function openForm(page: Page, city: string, hash = ''): Promise<void> {
  await page.goto(visit(`/${city}/objection/${hash}`));
  await page.locator('[data-next] button').waitFor();
}

export async function next(page: Page): Promise<void> {
  await page.locator('[data-next] button').click();
}

/** Answers the question that is on the screen. */
export async function answerStep(page: Page, step: StepId, party: Party): Promise<void> {
  await page.evaluate(fillStep, { step, party, typed: TYPED });
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
