import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { answersLink } from '../../../elements/self-check/answers-link.ts';
import { SELF_CHECK_WORDS } from '../../../messages/eligibility/self-check.ts';
import { OBJECTION_WORDS } from '../../../messages/objection/objection.ts';
import { FILTER_WORDS } from '../../../messages/records/lists.ts';
import { FILE_VERIFY_WORDS } from '../../../messages/register/file-verify.ts';
import { SEARCH_WORDS } from '../../../messages/search/search.ts';
import { BASE, ROOT, visit } from '../../built/built-site.ts';
import { LATER_FUNCTIONS } from '../../house/later-functions.ts';
import { TYPED } from '../objection/run.ts';
import { test } from '../shared-page.ts';

interface Flow {
  address: string;
  act: (page: Page) => Promise<unknown>;
  /** Words that stand there once it has answered, or once it says that it cannot. */
  ends: [answered: string, failed: string];
}

const { facts, evidence, name, phone, address } = TYPED;
const SAVED = {
  ...{ paper: 'objection', ground: 'conditions', party: 'person' },
  ...{ listTitle: '2026年拟奖名单公示', organisationName: '示例有限公司' },
  ...{ facts, name, phone, address, evidence: [{ description: evidence }] },
};

const load = (page: Page, selector: string, buffer: Buffer) =>
  page.locator(selector).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });

const FLOWS: Flow[] = [
  {
    address: '/wuhai/eligibility/',
    act: (page) => page.locator('[name=legalForm][value=branch-or-internal]').check(),
    ends: ['不符合申报条件（第十二条第（一）项）', SELF_CHECK_WORDS.failed],
  },
  {
    address: `/eligibility/${answersLink('', '2026-11-20', { legalForm: 'legal-person' })}`,
    act: () => Promise.resolve(),
    ends: [SELF_CHECK_WORDS.linkOpened, SELF_CHECK_WORDS.failed],
  },
  {
    address: '/search/?q=公示期',
    act: () => Promise.resolve(),
    ends: ['找到', SEARCH_WORDS.broken],
  },
  {
    address: '/calls/',
    act: (page) => page.locator('.filter [name=sort]').selectOption('0:descending'),
    ends: ['排列', FILTER_WORDS.failed],
  },
  {
    address: '/wuhai/objection/',
    act: async (page) => {
      await load(page, '[data-load]', Buffer.from(JSON.stringify(SAVED)));
      const read = new RegExp([OBJECTION_WORDS.loaded, OBJECTION_WORDS.failed].join('|'));
      await expect(page.locator('main')).toContainText(read);
      await page.locator('[data-check] .next button').dispatchEvent('click');
    },
    ends: ['敬礼', OBJECTION_WORDS.failed],
  },
  {
    address: '/verify/',
    act: (page) =>
      load(
        page,
        'file-verify input[type=file]',
        readFileSync(join(ROOT, 'jiangyin/rounds/15/call-notice/record.json')),
      ),
    ends: ['一个字节不差', FILE_VERIFY_WORDS.broken],
  },
];

type Removed = [owner: string, name: string];

const ALL = Object.entries(LATER_FUNCTIONS).flatMap(([owner, names]) =>
  names.map((each): Removed => [owner, each]),
);

/** Whether a script asks for a function, as far as its words tell. */
function asks(script: string, [owner, each]: Removed): boolean {
  if (owner === 'globalThis') return new RegExp(`\\b${each}\\b`).test(script);
  return script.includes(owner.endsWith('prototype') ? `.${each}(` : `${owner}.${each}`);
}

/** A page whose engine knows some functions no longer. */
async function without(context: BrowserContext, removed: readonly Removed[]): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(removed.map(([owner, each]) => `delete ${owner}.${each};`).join('\n'));
  return page;
}

/** Walks a flow, and tells whether it answered. */
async function answers(page: Page, { address: at, act, ends }: Flow): Promise<boolean> {
  await page.goto(visit(at));
  await act(page);
  const main = page.locator('main');
  await expect(main).toContainText(new RegExp(ends.join('|')));
  return ((await main.textContent()) ?? '').includes(ends[0]);
}

test('every flow answers or says that it cannot, whichever later function is missing', async ({
  context,
  page,
  seen,
}) => {
  test.slow();
  const asked = new Map<Removed, Flow[]>();
  for (const flow of FLOWS) {
    seen.forget();
    expect(await answers(page, flow), flow.address).toBe(true);
    const scripts = seen.requests
      .map((each) => new URL(each).pathname)
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(ROOT, path.slice(BASE.length)), 'utf8'));
    for (const each of ALL)
      if (scripts.some((script) => asks(script, each)))
        asked.set(each, [...(asked.get(each) ?? []), flow]);
  }
  const bare = await without(context, ALL);
  for (const flow of FLOWS) await answers(bare, flow);
  await bare.close();
  expect(asked.size).toBeGreaterThan(0);
  for (const [each, flows] of asked) {
    const lacking = await without(context, [each]);
    for (const flow of flows) await answers(lacking, flow);
    await lacking.close();
  }
});
