import type { Locator, Page } from '@playwright/test';
import { visit } from '../../built/built-site.ts';

/** Opens a self-check with every group of its questions. */
export async function openCheck(page: Page, path: string): Promise<void> {
  await page.goto(visit(path), { waitUntil: 'networkidle' });
  await openGroups(page);
}

/** Opens every group of questions: a test that answers here and there need not look for the group. */
export async function openGroups(page: Page): Promise<void> {
  await page
    .locator('details.group, details.day, details.more')
    .evaluateAll((groups) => groups.forEach((each) => each.toggleAttribute('open', true)));
}

/** Chooses an answer of a question. */
export function choose(page: Page, fact: string, value: string): Promise<void> {
  return page.locator(`input[name="${fact}"][value="${value}"]`).check();
}

/** The sentence of the result. */
export function outcome(page: Page): Locator {
  return page.locator('eligibility-check .outcome');
}
