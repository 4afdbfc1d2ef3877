import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';

const PRINTED = 'src/testing/fixtures/notices/printed/';
const TABLE = 'src/testing/fixtures/notices/facts.txt';
const CALL = 'bing-district/rounds/2026/call-notice/';

/** A fact of a notice: as printed, as its page shows it, and its place and value in the `data` of record.json. */
type Fact = readonly [printed: string, page: string, key: string, value: unknown];

/** The table, notice by notice. */
const NOTICES = readFileSync(TABLE, 'utf8')
  .split('\n## ')
  .slice(1)
  .map((part) => {
    const [head = '', ...rows] = part.trim().split('\n');
    const [notice = '', path = ''] = head.split(' ');
    const facts = rows.map((row): Fact => {
      const [printed = '', page = '', key = '', value = ''] = row.split(' | ');
      return [printed, page, key, JSON.parse(value)];
    });
    return [notice, path, facts] as const;
  });

let site: BuiltSite;
const words = (html: string) => textOf(html.replaceAll(/<wbr ?\/?>/g, '')).replaceAll(/\s/g, '');

/** Every printed fact of a notice stands on its page and in its JSON. */
export function testPrintedFacts(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe.each(NOTICES)('the notice %s', (notice, path, facts) => {
    const printed = readFileSync(`${PRINTED}${notice}.txt`, 'utf8');

    it.each(facts)('“%s” is printed, and read as “%s” and at %s', (fact, shown, key, value) => {
      expect(printed).toContain(fact);
      expect(words(site.read(`${path}index.html`))).toContain(shown);
      const { data } = JSON.parse(site.read(`${path}record.json`)) as { data: unknown };
      expect(key.split('.').reduce(stepInto, data)).toBe(value);
    });
  });

  it('the table holds every notice', () => {
    expect(NOTICES.map(([notice]) => `${notice}.txt`)).toEqual(readdirSync(PRINTED).toSorted());
  });

  it('a deadline of 12时前 is 24:00 nowhere, and the later notice moves one level alone', () => {
    const ics = site.read(`${CALL}window.ics`);
    expect(ics).not.toContain('24:00');
    expect(words(site.read(`${CALL}index.html`))).not.toContain('24:00');
    expect(words(site.read(`${CALL}index.html`))).toContain('6月19日');
    expect(words(site.read(`${CALL}index.html`))).toContain('6月5日17时30分');
  });
}

function stepInto(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
