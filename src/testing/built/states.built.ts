import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unsaidWords } from '../../messages/site/states.ts';
import { STATES } from '../../model/states.ts';
import { textOf } from '../site/html.ts';
import { PAGES, ROOT, htmlOf } from './built-site.ts';

/** What a text may be said to leave out, and what only a notice may. */
const OF_TEXTS = ['not-stated', 'unsorted', 'not-entered', 'text-not-held'];
const OF_NOTICES = ['not-in-notice', 'not-held', 'looked-for', 'withheld'];

/** Fields that the law fills in; all others stand in a notice, or in none. */
const BY_LAW = ['validUntil', 'validYears', 'regulation', 'effective', 'term', 'repeals', 'says'];
const isByLaw = (field: string) => BY_LAW.includes(field) || field.startsWith('rules.');
/** Stands in the decision or, where that prints no day, in the law. */
const BY_BOTH = ['banUntil'];

const DRAFTS = ['bayannur', 'bayingolin', 'jiangyin'];
const ISSUED = ['luohe', 'wuhai'];
const SILENT = (draft: boolean) => unsaidWords({ state: 'not-stated', draft });
const NOT_HELD = unsaidWords({ state: 'text-not-held' });

const wordsOf = (page: string) => textOf(/<main\b.*<\/main>/s.exec(htmlOf(page))?.[0] ?? '');
const cityOf = (page: string) => page.split('/')[1] ?? '';

interface Row {
  states: Record<string, string>;
  [field: string]: unknown;
}

/** Every object of a data file that says why some of it is blank. */
function rowsIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rowsIn);
  return 'states' in value ? [value as Row, ...inner] : inner;
}

const files = globSync('**/*.json', { cwd: ROOT }).filter((file) => !file.includes('schemas'));
const rows = files.flatMap((file) =>
  rowsIn(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).map((row) => ({ file, row })),
);

/** Columns that came when the states were public already. */
const HOURS = ['起始时刻', '截止时刻'];
const ENTRIES = ['参评者', '所在单位', '只录入一部分', '通知称的总数'];
const LATER: Record<string, string[]> = {
  calls: HOURS,
  publicity: [...HOURS, ...ENTRIES],
  winners: ENTRIES,
  revocations: ENTRIES.slice(0, 2),
};

describe('T1: the data files', () => {
  it('give a code only to what is blank, and a code of the right kind', () => {
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.flatMap(({ file, row }) =>
      Object.entries(row.states).flatMap(([field, code]) => {
        const allowed = isByLaw(field) ? OF_TEXTS : BY_BOTH.includes(field) ? STATES : OF_NOTICES;
        const place = row[field] ?? (row['data'] as Row | undefined)?.[field];
        const blank =
          place === undefined || place === null || place === '' || !`${place as string}`;
        return blank && (allowed as readonly string[]).includes(code)
          ? []
          : [`${file}: ${field} ${code}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('say it of every organisation’s code and award, and of every text', () => {
    const told = (file: string) => rows.filter((each) => each.file.endsWith(file));
    const blank = (value: unknown): number =>
      Array.isArray(value)
        ? value.reduce((sum: number, each) => sum + blank(each), 0)
        : typeof value === 'object' && value !== null
          ? Number('creditCode' in value && value.creditCode === null) + blank(Object.values(value))
          : 0;
    const awards = JSON.parse(readFileSync(join(ROOT, 'verify/awards.json'), 'utf8')) as unknown;
    const ofCodes = told('awards.json').filter(({ row }) => 'creditCode' in row.states);
    expect(ofCodes).toHaveLength(blank(awards));
    const texts = files.filter((file) => file.endsWith('regulation.json'));
    expect(told('regulation.json').map(({ file }) => file)).toEqual(texts);
  });

  it('say the same in CSV, in one column behind which stand only later ones', () => {
    for (const list of ['winners', 'publicity', 'revocations', 'calls']) {
      const csv = readFileSync(join(ROOT, `${list}/${list}.csv`), 'utf8');
      const [head = [], ...lines] = parse(csv, { bom: true });
      expect(head.slice(head.indexOf('states') + 1), list).toEqual(LATER[list] ?? []);
      const codes = lines.map((line) => line[head.indexOf('states')] ?? '').filter(Boolean);
      const inJson = rows.filter(({ file }) => file === `${list}/${list}.json`);
      expect(codes.length, list).toBe(inJson.length);
      for (const code of codes.flatMap((each) => each.split(';')))
        expect(STATES, list).toContain(code.split(':')[1]);
    }
  });
});

describe('T1: the pages', () => {
  it('mark a word with the code it stands for', () => {
    const marked = PAGES.flatMap((page) =>
      [...htmlOf(page).matchAll(/data-unsaid="([^"]+)"[^>]*>(.*?)<\/span>/gs)].map(
        ([, code = '', html = '']) => ({ page, code, words: textOf(html).trim() }),
      ),
    );
    expect(marked.length).toBeGreaterThan(100);
    const expected: Record<string, RegExp> = {
      'not-stated': new RegExp(`^(?:${SILENT(true)}|${SILENT(false)})$`),
      unsorted: /^见第.+（未整理成规则）$/,
      'not-entered': /^未录入$/,
      'text-not-held': new RegExp(`^${NOT_HELD}$`),
      'not-in-notice': /^未载明$/,
      'not-held': /^未收录$/,
      'held-in-part': /^(?:只录入一部分|通知称\d+.+，本站录入\d+.+|本站只录入名单的一部分，\d+.+)$/,
      'looked-for': /^未见公开（\d{4}-\d{2}-\d{2}查过.+）$/,
      withheld: /^未公开$/,
    };
    expect(marked.filter(({ code, words }) => !expected[code]?.test(words))).toEqual([]);
  });

  it('never say of a draft what only a text in force can leave out, nor the other way', () => {
    const said = (cities: readonly string[], words: string) =>
      PAGES.filter((page) => cities.includes(cityOf(page)) && wordsOf(page).includes(words));
    expect(said(DRAFTS, SILENT(false))).toEqual([]);
    expect(said(ISSUED, SILENT(true))).toEqual([]);
    expect(said(ISSUED, NOT_HELD)).toEqual([]);
    expect(said(DRAFTS, SILENT(true)).length).toBeGreaterThan(3);
  });

  it('say of nothing that was not looked for, and of no authority, that it was not made public', () => {
    // The page on the data explains each word.
    const spoken = PAGES.filter((page) => page !== '/data/').flatMap((page) =>
      [...wordsOf(page).matchAll(/未见公开(?!（\d{4}-\d{2}-\d{2}查过)/g)].map(() => page),
    );
    expect(spoken).toEqual([]);
  });
});
