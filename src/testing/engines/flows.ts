import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PAPERS } from '../../law/objection/papers.ts';
import { SELF_CHECK_WORDS } from '../../messages/eligibility/self-check.ts';
import { CITATION_WORDS } from '../../messages/regulation/regulation.ts';
import { SEARCH_WORDS } from '../../messages/search/search.ts';
import { TYPED, fillStep } from '../browser/objection/fill-step.ts';
import { unzip } from '../unzip.ts';
import type { Tab } from './tab.ts';

/** What became of a flow that did not fail: all of it works, it says what does not, or the engine cannot be asked. */
export type Walked = 'works' | 'says so' | 'not walked';

/** The ways through the portal, each by the name of its column in docs/browsers.md. */
export const FLOWS: Readonly<Record<string, (tab: Tab) => Promise<Walked>>> = {
  search,
  lists,
  regulation,
  'self-check': selfCheck,
  'objection kit': kit,
  'leaving it': leaving,
  verification,
  settings,
};

async function search(tab: Tab): Promise<Walked> {
  await tab.open('search/?q=公示期');
  if (!tab.engine.searches) {
    await tab.says('.search-status', SEARCH_WORDS.broken);
    await tab.has('.search-status a');
    return 'says so';
  }
  await tab.says('.search-status', '找到');
  await tab.has('.search-group mark');
  await tab.fill('portal-search [name=q]', '撤销');
  await tab.until(
    'the address to follow',
    async () => (await tab.run(() => decodeURI(location.search), null)) === '?q=撤销',
  );
  await tab.says('.search-group mark', '撤销');
  return 'works';
}

async function lists(tab: Tab): Promise<Walked> {
  await tab.open('winners/', 'list-filter');
  await tab.fill('.filter [name=city]', 'wuhai');
  await tab.fill('.filter [name=order]', '2-descending');
  assert.equal(await tab.run(() => location.hash, null), '#city=wuhai&order=2-descending');
  const shown = await tab.run(
    () =>
      [...document.querySelectorAll<HTMLTableRowElement>('tr[data-clock]:not([hidden])')].map(
        (row) => row.cells[0]!.textContent.trim(),
      ),
    null,
  );
  assert.ok(new Set(shown).size > 1, 'one row or none is in any order');
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  assert.deepEqual(
    shown,
    shown.toSorted((a, b) => collator.compare(b, a)),
  );
  return 'works';
}

async function regulation(tab: Tab): Promise<Walked> {
  const bar = '.citation-bar:not([hidden])';
  await tab.open('luohe/regulations/2018/#art-8-3');
  await tab.says(bar, '（漯政办〔2018〕76号）第八条第（三）项');
  // A click that no hand has made may be refused the clipboard; then the words stand selected.
  await tab.click(`${bar} button`);
  const { copied, shown } = CITATION_WORDS;
  await tab.until('the citation to be copied', () =>
    tab.run(
      ({ bar, words }) => words.includes(document.querySelector(`${bar} button`)!.textContent),
      { bar, words: [copied, shown] },
    ),
  );
  return 'works';
}

async function selfCheck(tab: Tab): Promise<Walked> {
  const [outcome, fails] = ['eligibility-check .outcome', '不符合申报条件（第十二条第（一）项）'];
  await tab.open('wuhai/eligibility/', 'eligibility-check');
  await tab.click('[name=legalForm][value=branch-or-internal]');
  await tab.says(outcome, fails);
  const kept = await tab.save('[data-tool=save]');
  await tab.click('[data-tool=wipe]');
  await tab.says(outcome, '资料不足，还不能判断');
  await tab.choose('eligibility-check input[type=file]', kept.name, kept.bytes);
  await tab.says(outcome, fails);
  await tab.says('eligibility-check [data-status]', SELF_CHECK_WORDS.loaded);
  const report = await tab.save('[data-tool=docx]');
  assert.match(wordsOf(report.bytes), /第十二条/);
  return 'works';
}

/** From the first question to the papers, on a list whose last day is still ahead. */
async function kit(tab: Tab): Promise<Walked> {
  const goOn = '[data-next] button';
  await tab.open('bayingolin/objection/', 'objection-form');
  await tab.click('[name=paper][value=objection]');
  for (const step of PAPERS.objection.steps) {
    await tab.click(goOn);
    await tab.has(`[data-step=${step}]:not([hidden])`);
    await tab.run(fillStep, { step, party: 'person', typed: TYPED });
    if (step === 'evidence') await tab.says('[data-step=evidence]', 'SHA-256：ba7816bf');
  }
  await tab.click(goOn);
  await tab.click('[data-check]:not([hidden]) .next button');
  await tab.says('[data-letter]', TYPED.name);
  const button = (at: number) => `[data-downloads] button:nth-of-type(${at}):not([hidden])`;
  const docx = await tab.save(button(1));
  assert.match(docx.name, /\.docx$/);
  assert.ok(wordsOf(docx.bytes).includes(TYPED.name));
  const text = await tab.save(button(3));
  assert.match(text.name, /\.txt$/);
  assert.ok(text.bytes.toString().includes(TYPED.evidence));
  const calendar = await tab.save(button(4));
  assert.match(calendar.bytes.toString(), /^BEGIN:VCALENDAR\r\n/);
  return 'works';
}

async function leaving(tab: Tab): Promise<Walked> {
  if (!tab.engine.asksBeforeLeaving) return 'not walked';
  await tab.open('wuhai/objection/', 'objection-form');
  const point = await tab.run(() => {
    const option = document.querySelector('[name=paper]')!;
    option.scrollIntoView({ block: 'center' });
    const { x, y } = option.getBoundingClientRect();
    return { x: x + 5, y: y + 5 };
  }, null);
  assert.ok(await tab.engine.asksBeforeLeaving(point, tab.address('about/')), 'nothing was asked');
  assert.match(await tab.run(() => location.pathname, null), /objection/);
  return 'works';
}

async function verification(tab: Tab): Promise<Walked> {
  await tab.open('verify/file/', 'file-verify');
  const field = 'file-verify input[type=file]';
  const record = readFileSync('dist/jiangyin/rounds/15/call-notice/record.json', 'utf8');
  await tab.choose(field, 'a.json', record);
  await tab.says('file-verify .status', '一个字节不差');
  await tab.choose(field, 'b.json', record.replace('09-15', '09-16'));
  await tab.says('file-verify .status', '不一致');
  await tab.open('verify/', 'award-verify');
  await tab.fill('award-verify input[type=text]', '样例子化工');
  await tab.fill('award-verify input[type=date]', '2025-10-19');
  await tab.click('award-verify [type=submit]');
  await tab.says('.verified .state', '已过有效期');
  return 'works';
}

async function settings(tab: Tab): Promise<Walked> {
  const chosen = () => tab.run(() => ({ ...document.documentElement.dataset }), null);
  await tab.open('');
  await tab.has('reading-preferences select');
  for (const value of ['larger', 'dark']) {
    const option = `reading-preferences option[value=${value}]`;
    await tab.run((each) => {
      const field = document.querySelector(each)!.closest('select')!;
      field.value = each.split('=')[1]!.slice(0, -1);
      field.dispatchEvent(new Event('change'));
    }, option);
  }
  const { text, theme } = await chosen();
  assert.deepEqual({ text, theme }, { text: 'larger', theme: 'dark' });
  await tab.open('compare/');
  assert.equal((await chosen())['theme'], 'dark');
  assert.match(
    await tab.run(() => getComputedStyle(document.body).backgroundColor, null),
    /rgb\(\d\d?, \d\d?, \d\d?\)/,
  );
  await tab.run(() => localStorage.clear(), null);
  return 'works';
}

const wordsOf = (docx: Buffer): string =>
  unzip(docx)
    .get('word/document.xml')!
    .replace(/<[^>]*>/g, '');
