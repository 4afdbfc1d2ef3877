import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_NAMES } from '../../schemas/exports/json-schemas.ts';
import { INTERNAL_FOLDERS } from '../../messages/site/data.ts';
import type { BuiltSite } from './build-site.ts';
import { BASE, ORIGIN } from './demonstration.ts';
import { grammarErrors, misfits, standard } from './standards.ts';

let site: BuiltSite;
const json = (path: string): unknown => JSON.parse(site.read(path));

/** Which published schema a JSON file is an instance of. */
function schemaOf(path: string): string | null {
  const name = /\/consultation\/record\.json$/.test(path)
    ? 'consultation'
    : path.split('/').at(-1)!.replace('.json', '');
  if (INTERNAL_FOLDERS.some((folder) => path.startsWith(folder))) return null;
  // Standards of others: JSON Schema, JSON Feed and Data Package.
  if (/^(?:data\/schemas|feeds)\/|^datapackage\.json$/.test(path)) return null;
  return name;
}

/** What the files of a built site promise to programs. */
export function testOpenData(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('every JSON file', () => {
    it('is an instance of its published schema', () => {
      const files = site.files.filter((path) => path.endsWith('.json') && schemaOf(path));
      expect(new Set([...files.map(schemaOf), 'published'])).toEqual(new Set(SCHEMA_NAMES));
      expect(files.length).toBeGreaterThan(50);
      for (const name of SCHEMA_NAMES)
        expect(json(`data/schemas/${name}.json`)).toHaveProperty(
          '$id',
          `${ORIGIN}${BASE}data/schemas/${name}.json`,
        );
      for (const path of files)
        expect(
          misfits(json(`data/schemas/${schemaOf(path)}.json`) as object, json(path)),
          path,
        ).toEqual([]);
    });

    it('of the register is an instance line by line', () => {
      const lines = site.read('log/published.jsonl').trim().split('\n');
      for (const line of lines)
        expect(misfits(json('data/schemas/published.json') as object, JSON.parse(line))).toEqual(
          [],
        );
      expect(misfits(jsonSchema('published'), { ...JSON.parse(lines[0]!), files: [] })).not.toEqual(
        [],
      );
    });

    it('that carries no promise stands in a folder that the catalogue names', () => {
      const page = site.read('data/index.html');
      for (const folder of INTERNAL_FOLDERS) {
        expect(page).toContain(folder);
        expect(site.files.some((path) => path.startsWith(folder))).toBe(true);
      }
    });

    it('would be refused with a flag missing, a day that does not exist, or a key nobody knows', () => {
      const [first, ...rest] = (json('winners/winners.json') as { rows: object[] }).rows;
      const broken = (change: object) => ({
        ...(json('winners/winners.json') as object),
        rows: [{ ...first, ...change }, ...rest],
      });
      const schema = jsonSchema('winners');
      expect(misfits(schema, broken({}))).toEqual([]);
      for (const change of [{ sample: undefined }, { decidedOn: '2026-02-30' }, { colour: 'red' }])
        expect(
          misfits(schema, JSON.parse(JSON.stringify(broken(change)))),
          JSON.stringify(change),
        ).not.toEqual([]);
    });
  });

  describe('the feeds', () => {
    const feeds = () => site.files.filter((path) => path.startsWith('feeds/'));

    it('are Atom by the grammar of RFC 4287', async () => {
      const xml = feeds().filter((path) => path.endsWith('.xml'));
      expect(xml.length).toBe(18);
      for (const path of xml)
        expect(await grammarErrors('atom', site.read(path)), path).toEqual([]);
      const broken = site.read('feeds/all.xml').replace(/<updated>.*?<\/updated>/, '');
      expect(await grammarErrors('atom', broken)).not.toEqual([]);
    });

    it('are JSON Feed 1.1 with the same entries, samples and drafts marked', () => {
      const feed = json('feeds/all.json') as {
        feed_url: string;
        items: { id: string; url: string; title: string; tags: string[]; date_published: string }[];
      };
      expect(feed.feed_url).toBe(`${ORIGIN}${BASE}feeds/all.json`);
      const ids = feed.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        [...site.read('feeds/all.xml').matchAll(/<entry>\s*<id>([^<]*)/g)].map(([, id]) => id),
      ).toEqual(ids);
      for (const { url, title, tags, date_published: on } of feed.items) {
        expect(url.startsWith(ORIGIN + BASE)).toBe(true);
        expect(site.files).toContain(`${url.slice((ORIGIN + BASE).length)}index.html`);
        expect(tags.includes('sample')).toBe(title.startsWith('【样例】'));
        expect(on).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
      }
      expect(feed.items.some(({ tags }) => tags.includes('draft'))).toBe(true);
      expect(feed.items.some(({ tags }) => tags.includes('correction'))).toBe(true);
    });

    it('are JSON Feed by its specification', () => {
      const schema = standard('json-feed');
      const files = feeds().filter((path) => path.endsWith('.json'));
      expect(files.length).toBe(18);
      for (const path of files) expect(misfits(schema, json(path)), path).toEqual([]);
      const feed = json('feeds/all.json') as { items: object[] };
      const items = [{ ...feed.items[0], id: undefined }];
      expect(misfits(schema, JSON.parse(JSON.stringify({ ...feed, items })))).not.toEqual([]);
    });

    it('are named in the head of every page', () => {
      expect(site.read('index.html')).toContain(`href="${BASE}feeds/all.xml"`);
    });
  });

  it('lets a browser add its search, by the grammar of OpenSearch 1.1', async () => {
    const xml = site.read('search/opensearch.xml');
    expect(await grammarErrors('opensearch', xml)).toEqual([]);
    expect(await grammarErrors('opensearch', xml.replace('{searchTerms}', ''))).not.toEqual([]);
    expect(xml).toContain(`template="${ORIGIN}${BASE}search/?q={searchTerms}"`);
    expect(site.read('index.html')).toContain(`href="${BASE}search/opensearch.xml"`);
  });

  it('names no page of a demonstration to crawlers, for none is to be indexed', () => {
    expect(site.read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(site.files).not.toContain('sitemap.xml');
  });

  it('tells of every revision once, a redacted one without its words', () => {
    const { rows } = json('data/events.json') as {
      rows: { id: string; on: string; action: string }[];
    };
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ on }) => on)).toEqual(
      rows
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['published', 'correction', 'supplement', 'withdrawal', 'redaction']),
    );
  });

  it('offers calendars that a calendar program reads', () => {
    const files = site.files.filter((path) => path.startsWith('data/calendars/'));
    expect(files.length).toBeGreaterThan(5);
    for (const path of files) {
      const calendar = new ICAL.Component(ICAL.parse(site.read(path)) as never[]);
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      expect(events.length).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { startDate, endDate } of events) expect(startDate.compare(endDate)).toBe(-1);
    }
  });
}
