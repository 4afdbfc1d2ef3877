import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ROOT, visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

interface Winner {
  record: string;
  name: string;
  decidedOn: string;
  superseded: boolean;
}

const { rows } = JSON.parse(readFileSync(join(ROOT, 'winners/winners.json'), 'utf8')) as {
  rows: Winner[];
};
const DECISIONS = Map.groupBy(
  rows.filter(({ superseded }) => !superseded),
  ({ record }) => record,
);

/** What an organisation's page calls each state of the list. */
const ON_ITS_PAGE: Record<string, RegExp> = {
  有效期内: /有效期至/,
  本站无撤销记录: /本站无撤销记录/,
  已过有效期: /已过有效期/,
  已撤销: /撤销/,
};

for (const [decision, winners] of DECISIONS)
  test(`${decision}: who won, is it still valid, was it lawful, in three clicks from home`, async ({
    page,
  }) => {
    await page.goto(visit('/'));
    await page.getByRole('main').getByRole('link', { name: '查名单' }).click();
    const row = ({ name, decidedOn }: Winner) =>
      page
        .locator('tr[data-clock]')
        .filter({ has: page.locator('.subject a', { hasText: new RegExp(`^${name}$`) }) })
        .and(
          page.locator(
            `[data-city="${decision.split('/')[0]}"][data-year="${decidedOn.slice(0, 4)}"]`,
          ),
        );
    const states: string[] = [];
    for (const winner of winners)
      states.push((await row(winner).locator('[data-state]').textContent()) ?? '');
    expect(states.filter((state) => !(state in ON_ITS_PAGE))).toEqual([]);
    const pages = await Promise.all(
      winners.map((winner) => row(winner).locator('.subject a').getAttribute('href')),
    );
    const checked = page.locator(`a.audit[href$="/${decision}/#audit"]`);
    const expectOwnPage = async ({ name }: Winner, state = '') => {
      await expect(page.getByRole('main')).toContainText(name);
      await expect(page.locator('li').filter({ has: checked })).toContainText(ON_ITS_PAGE[state]!);
      await expect(checked).toHaveText(
        /^与(?:办法核对|草案核对（门户只收录草案，核对以草案为准）)：(符合|不符合|提示|无法核对)\d+项/,
      );
    };

    // One winner by clicks; the pages of the others are those their rows lead to.
    await row(winners[0]!).locator('.subject a').click();
    await expectOwnPage(winners[0]!, states[0]);
    await checked.click();
    await expect(page.getByRole('heading', { name: '与条文核对' })).toBeInViewport();
    await expect(page.locator('#audit ~ :is(ul, details)').first()).toBeVisible();
    for (const each of winners)
      await expect(page.locator('table.entries')).toContainText(each.name);
    for (const [index, winner] of winners.entries()) {
      if (index === 0) continue;
      await page.goto(pages[index] ?? '');
      await expectOwnPage(winner, states[index]);
    }
  });
