import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES, ROOT, htmlOf } from './built-site.ts';

interface RecordFile {
  id: string;
  sample: boolean;
  superseded: boolean;
  state: string;
  revision: number;
  data?: { reply?: { who: string; on: string; text: string }[] };
}

const RECORDS = globSync(`${ROOT}/*/{rounds,revocations}/**/record.json`).map((file) => ({
  folder: dirname(file),
  record: JSON.parse(readFileSync(file, 'utf8')) as RecordFile,
}));
const DEMONSTRATION = htmlOf('/').includes('演示说明');

test('every record has its page, and every list its rows, each telling what it is', () => {
  expect(RECORDS.length).toBeGreaterThan(0);
  for (const { folder, record } of RECORDS) {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html.includes('class="sample-mark"'), record.id).toBe(record.sample);
    const csv = join(folder, 'entries.csv');
    if (!existsSync(csv)) continue;
    const [head, ...rows] = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFF样例,依据草案,已被取代,/);
    const flag = (yes: boolean) => (yes ? '是' : '否');
    for (const row of rows)
      expect(row).toMatch(new RegExp(`^${flag(record.sample)},[是否],${flag(record.superseded)},`));
  }
});

test('what is superseded says so and leads to what stands', () => {
  const older = RECORDS.filter(({ folder }) => /r\d+$/.test(folder));
  for (const { folder, record } of older) {
    expect(record.superseded, record.id).toBe(true);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`/${record.id}/"`);
  }
  expect(older.length > 0 || !DEMONSTRATION).toBe(true);
});

test('a page with results of the audit leads to how a correction is asked for', () => {
  const audited = PAGES.filter((page) => /id="audit"|class="breaches"/.test(htmlOf(page)));
  expect(audited.length > 0 || !DEMONSTRATION).toBe(true);
  for (const page of audited) expect(htmlOf(page), page).toContain('/checks/#corrections"');
  expect(htmlOf('/checks/')).toContain('id="corrections"');
});

test('a reply stands in the page with who said it and when', () => {
  const replied = RECORDS.filter(({ record }) => !record.superseded && record.data?.reply);
  expect(replied.length > 0 || !DEMONSTRATION).toBe(true);
  for (const { folder, record } of replied) {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    for (const { who, on, text } of record.data?.reply ?? []) {
      expect(html).toContain(`${who}的回应（${on}）`);
      expect(/<blockquote[^>]*>\s*<p[^>]*>([^<]*)/.exec(html)?.[1]).toBe(text);
    }
  }
});

test('a demonstration names its day on every page, and nothing of it stays without samples', () => {
  for (const page of PAGES)
    expect(/<aside[^>]*aria-label="演示说明"/.test(htmlOf(page)), page).toBe(DEMONSTRATION);
  expect(RECORDS.some(({ record }) => record.sample)).toBe(DEMONSTRATION);
  if (!DEMONSTRATION) expect(PAGES.filter((page) => htmlOf(page).includes('【样例】'))).toEqual([]);
});

for (const list of ['calls', 'publicity', 'winners', 'revocations'])
  test(`the rows of /${list}/ are the same in CSV and JSON, and each tells whether it is a sample`, () => {
    const csv = readFileSync(join(ROOT, list, `${list}.csv`), 'utf8');
    const json = JSON.parse(readFileSync(join(ROOT, list, `${list}.json`), 'utf8')) as {
      rows: { sample: boolean; superseded: boolean }[];
    };
    expect(csv.startsWith('\uFEFF样例,依据草案,已被取代,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(json.rows.length + 1);
    expect(json.rows.every(({ sample }) => typeof sample === 'boolean')).toBe(true);
  });
