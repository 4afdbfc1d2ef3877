import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { BASE, ORIGIN } from './demonstration.ts';
import { misfits, standard } from './standards.ts';

interface Field {
  name: string;
  title: string;
  type: string;
  description?: string;
}
interface Resource {
  name: string;
  path: string;
  downloadURL: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; primaryKey?: string[] };
}
type Descriptor = Record<string, unknown> & { resources: Resource[] };

/** The Frictionless library, which carries no types. */
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load: (
      descriptor: object,
      options: { basePath: string; strict: boolean },
    ) => Promise<{ valid: boolean; errors: Error[]; resources: LoadedResource[] }>;
  };
};
interface LoadedResource {
  name: string;
  tabular: boolean;
  read: (options: { keyed: boolean }) => Promise<Record<string, unknown>[]>;
}

let site: BuiltSite;

/** What the catalogue of a built site's data promises, and its tables hold. */
export function testDataPackage(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });
  const descriptor = () => JSON.parse(site.read('datapackage.json')) as Descriptor;

  describe('the data package', () => {
    it('is one by its specification', () => {
      const profile = standard('data-package');
      expect(misfits(profile, descriptor())).toEqual([]);
      const [table] = descriptor().resources;
      for (const change of [
        { path: '/winners/winners.csv' },
        { path: '../winners.csv' },
        { name: '名单' },
        { hash: 'abc' },
        { schema: { fields: [] } },
        { schema: { fields: [{ name: '日期', type: 'day' }] } },
        { colour: 'red' },
      ])
        expect(
          misfits(profile, { ...descriptor(), resources: [{ ...table, ...change }] }),
          JSON.stringify(change),
        ).not.toEqual([]);
    });

    it('is read and found valid by the Frictionless library, every row of every table', async () => {
      const loaded = await Package.load(descriptor(), { basePath: site.folder, strict: true });
      expect(loaded.errors).toEqual([]);
      const tables = loaded.resources.filter(({ tabular }) => tabular);
      expect(tables.map(({ name }) => name)).toEqual([
        ...['calls-csv', 'publicity-csv', 'winners-csv', 'revocations-csv'],
        ...['statistics-csv', 'compare-csv', 'entries', 'audit', 'bars', 'unstated'],
      ]);
      for (const table of tables) {
        const rows = await table.read({ keyed: true });
        expect(rows.length, table.name).toBeGreaterThan(0);
        // A mark before the first head would be a part of its name.
        expect(Object.keys(rows[0]!)[0]).toMatch(/^[a-z\u4e00-\u9fff]/);
      }
    });

    it('says of each file its size and hash, and where it is', () => {
      const { resources } = descriptor();
      const names = resources.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, path, downloadURL, bytes, hash } of resources) {
        expect(name).toMatch(/^[-a-z0-9._]+$/);
        const file = site.bytes(path);
        expect([bytes, hash], path).toEqual([
          file.length,
          `sha256:${createHash('sha256').update(file).digest('hex')}`,
        ]);
        expect(downloadURL).toBe(ORIGIN + BASE + path);
      }
      expect(names).toEqual(
        expect.arrayContaining(['awards', 'entries', 'luohe-eligibility-cases']),
      );
    });

    it('says where it is from and how often it changes, and claims no licence nobody gave', () => {
      const package_ = descriptor();
      expect(package_).toMatchObject({
        version: '2026.11.20',
        homepage: `${ORIGIN}${BASE}data/`,
        updateFrequency: expect.stringContaining('没有固定周期') as string,
      });
      const sources = package_['sources'] as { title: string; path: string }[];
      for (const { title, path } of sources) {
        expect(title).toMatch(/^《.+》/);
        expect(site.files).toContain(`${path.slice((ORIGIN + BASE).length)}index.html`);
      }
      expect(package_).not.toHaveProperty('licenses');
      expect(package_).not.toHaveProperty('contributors');
    });

    it('describes its columns, whose keys tell every row from the others', () => {
      const tables = descriptor().resources.filter(({ schema }) => schema);
      const fields = tables.flatMap(({ schema }) => schema!.fields);
      expect(new Set(fields.map(({ type }) => type))).toEqual(
        new Set(['boolean', 'string', 'date', 'integer']),
      );
      expect(fields.filter(({ description }) => !description).map(({ title }) => title)).toEqual(
        [],
      );
      const keyed = tables.filter(({ schema }) => schema!.primaryKey);
      expect(keyed.map(({ name }) => name)).toEqual([
        'revocations-csv',
        'compare-csv',
        'entries',
        'unstated',
      ]);
      for (const { path, schema } of keyed) {
        const rows = parse<Record<string, string>>(site.read(path), { columns: true });
        const keys = rows.map((row) => schema!.primaryKey!.map((key) => row[key]).join('\n'));
        expect(new Set(keys).size, path).toBe(rows.length);
      }
    });
  });

  describe('the tables for programs', () => {
    it('hold the rows of the files for people, without their mark', () => {
      for (const name of [
        'calls',
        'publicity',
        'winners',
        'revocations',
        'statistics',
        'compare',
      ]) {
        const plain = site.read(`data/tables/${name}.csv`);
        expect(plain.startsWith('\uFEFF')).toBe(false);
        expect(parse(plain)).toEqual(parse(site.read(`${name}/${name}.csv`), { bom: true }));
      }
    });

    it('hold what each record says of itself, with what was found against its text', () => {
      const rows = (name: string) =>
        parse<Record<string, string>>(site.read(`data/tables/${name}.csv`), { columns: true });
      const audit = rows('audit');
      const record = JSON.parse(site.read('luohe/rounds/sample-2024/winners/record.json')) as {
        audit: { check: string; result: string; says: string }[];
      };
      expect(
        audit
          .filter((row) => row['记录'] === 'luohe/rounds/sample-2024/winners')
          .map((row) => [row['核对项目'], row['结果'], row['核对的一句话']]),
      ).toEqual(record.audit.map(({ check, result, says }) => [check, result, says]));
      expect(audit.some((row) => row['首日也算的天数'] && row['应有天数'])).toBe(true);
      expect(rows('bars').some((row) => row['统一社会信用代码'])).toBe(true);
      expect(rows('unstated').map((row) => row['为什么'])).toContain('not-in-notice');
      // Persons stand on the pages of their lists; no table gathers them.
      expect(rows('entries').map((row) => row['参评者'])).not.toContain('person');
      expect(rows('entries').length).toBeGreaterThan(rows('winners').length);
    });
  });

  it('the workbooks hold the rows of the CSV files, codes as text and days as days', async () => {
    const [head, ...rows] = await readSheet(
      Buffer.from(site.bytes('winners/winners.xlsx')),
      '获奖名单',
    );
    const [csvHead, ...csvRows] = parse(site.read('data/tables/winners.csv'));
    expect(head).toEqual(csvHead);
    expect(
      rows.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''),
        ),
      ),
    ).toEqual(csvRows);
    const at = csvHead!.indexOf('决定日期');
    expect(rows.every((row) => row[at] === null || row[at] instanceof Date)).toBe(true);
  });
}
