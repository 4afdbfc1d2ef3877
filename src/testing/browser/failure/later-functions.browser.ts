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
import { ROOT, visit } from '../../built/built-site.ts';
import { LATER_FUNCTIONS } from '../../house/later-functions.ts';
import { TYPED } from '../objection/fill-step.ts';
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
    act: (page) =>
      page.locator('[name=legalForm][value=branch-or-internal]').dispatchEvent('click'),
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
    act: (page) =>
      page.locator('.filter [name=order]').evaluate((order: HTMLSelectElement) => {
        order.value = '0-descending';
        order.dispatchEvent(new Event('input', { bubbles: true }));
      }),
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
    address: '/verify/file/',
    act: (page) =>
      load(
        page,
        'file-verify input[type=file]',
        readFileSync(join(ROOT, 'jiangyin/rounds/15/call-notice/record.json')),
      ),
    ends: ['一个字节不差', FILE_VERIFY_WORDS.broken],
  },
];

const ALL = Object.entries(LATER_FUNCTIONS).flatMap(([owner, names]) =>
  names.map((each) => `${owner}.${each}`),
);

/** Script that notes in `asked` which of the functions a page asks for. */
const NOTING = `globalThis.asked = new Set(); {
  const note = (owner, name, whole) => {
    if (whole === undefined) return;
    const get = () => (asked.add(owner.path + '.' + name), whole);
    Object.defineProperty(owner.it, name, { configurable: true, get });
  };
  ${Object.entries(LATER_FUNCTIONS)
    .flatMap(([owner, names]) =>
      names.map((each) => `note({ it: ${owner}, path: '${owner}' }, '${each}', ${owner}.${each});`),
    )
    .join('\n')}
}`;

/** Script by which a page has some functions no longer. */
const removing = (paths: readonly string[]) => paths.map((each) => `delete ${each};`).join('\n');

/** Walks a flow on a page of its own, and tells whether it answered and for which of the functions it asked. */
async function walk(context: BrowserContext, { address: at, act, ends }: Flow, script: string) {
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(visit(at));
  await act(page);
  const main = page.locator('main');
  await expect(main).toContainText(new RegExp(ends.join('|')));
  const answered = ((await main.textContent()) ?? '').includes(ends[0]);
  const asked = await page.evaluate<string[]>('[...(globalThis.asked ?? [])]');
  await page.close();
  return { answered, asked };
}

for (const flow of FLOWS)
  test(`${flow.address.split('#')[0]} answers or says that it cannot, whichever later function is missing`, async ({
    context,
  }) => {
    const whole = await walk(context, flow, NOTING);
    expect(whole.answered).toBe(true);
    // A flow that answers without any of them does not stand on any one of them.
    if ((await walk(context, flow, removing(ALL))).answered) return;
    for (const each of whole.asked) await walk(context, flow, removing([each]));
  });
