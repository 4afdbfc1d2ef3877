import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { hexHash, LARGEST_TEXT, recogniseFile } from '../../register/recognise-file.ts';
import type { Recognised } from '../../register/recognise-file.ts';
import { portal } from '../site/site.ts';
import { entriesCsv } from '../records/entries-csv.ts';
import { recordJsonText } from '../records/record-json.ts';
import { fileIndex } from './file-index.ts';
import { logFiles } from './log-files.ts';

const index = fileIndex();
const bytes = (text: string) => new TextEncoder().encode(text);
const recognised = (text: string) => recogniseFile(bytes(text), index);
const names = (found: Recognised) =>
  found.kind === 'known'
    ? found.matches.map(({ revision, as }) => `${revision.id} ${revision.revision} ${as}`)
    : found.kind;

const log = new Map(logFiles().map((file) => [file.path, file.bytes]));
const authored = [...log].filter(([path]) => path.startsWith('files/')).map(([, each]) => each);
const records = placedRecords(portal());
const call = records.find(({ record }) => record.id === 'jiangyin/rounds/15/call-notice')!;

describe('a saved file', () => {
  it('is known again, byte for byte, as what it is', () => {
    expect(names(recognised(recordJsonText(call, 1)))).toEqual([
      'jiangyin/rounds/15/call-notice 1 record-json',
    ]);
    const { markdown, source } = portal().jurisdictions.find(({ slug }) => slug === 'luohe')!
      .versions[0]!;
    expect(names(recognised(markdown))).toEqual(['luohe/regulations/2018 1 markdown']);
    expect(names(recogniseFile(source, index))).toEqual(['luohe/regulations/2018 1 source']);
  });

  it('is known again for every registered file, with its number and day', () => {
    expect(authored).toHaveLength(portal().ledger.flatMap(({ files }) => files).length);
    for (const each of authored) {
      const found = recogniseFile(each, index);
      expect(found.kind).toBe('known');
      if (found.kind === 'known')
        expect(found.matches[0]?.revision.entry?.number).toBeGreaterThan(0);
    }
  });

  it('is unknown or at odds when one bit of one byte of it was changed', () => {
    const saved = [...authored, bytes(recordJsonText(call, 1))];
    fc.assert(
      fc.property(fc.constantFrom(...saved), fc.nat(), fc.nat(7), (file, at, bit) => {
        const changed = file.with(at % file.length, file[at % file.length]! ^ (1 << bit));
        const found = recogniseFile(changed, index);
        const around =
          found.kind === 'known' && found.matches.every(({ as }) => as === 'record-content');
        if (!around) expect(['unknown', 'differs']).toContain(found.kind);
        else expect(recordOf(changed)).toEqual(recordOf(file));
      }),
      { numRuns: 300 },
    );
  });

  it('may say other things around the record, but not of the record', () => {
    const text = recordJsonText(call, 1);
    expect(names(recognised(text.replace('"state": "standing"', '"state": "corrected"')))).toEqual([
      'jiangyin/rounds/15/call-notice 1 record-content',
    ]);
    const changed = recognised(text.replace('2022-09-15', '2022-09-16'));
    expect(changed).toMatchObject({ kind: 'differs', revision: { id: call.record.id } });
    expect(recognised(text.replace('"revision": 1', '"revision": 9'))).toMatchObject({
      kind: 'differs',
      number: 9,
      revision: null,
    });
  });

  it.each(['call-notice', 'winners', 'revocation'])(
    'T1: of a %s, saved before files said why fields are blank, is known as ever',
    (name) => {
      const saved = readFileSync(`src/testing/fixtures/record-json/${name}.json`, 'utf8');
      const { id, revision } = JSON.parse(saved) as { id: string; revision: number };
      const found = recognised(saved);
      expect(found.kind).toBe('known');
      expect(names(found).toString()).toContain(`${id} ${revision} record-`);
      expect(recognised(saved.replace('"title": "', '"title": "改')).kind).toBe('differs');
    },
  );

  it('is known on a single line as well, and never taken for one of the register', () => {
    const text = JSON.stringify(JSON.parse(recordJsonText(call, 1)));
    expect(names(recognised(text))).toEqual(['jiangyin/rounds/15/call-notice 1 record-content']);
    expect(recognised(text.replace('2022-09-15', '2022-09-16')).kind).toBe('differs');
  });

  it('is not read as text when it is too large for one', () => {
    const saved = bytes(`${recordJsonText(call, 1)}\n`);
    const limited = (limit: number) => recogniseFile(saved, index, hexHash(saved), limit).kind;
    expect(limited(saved.length)).toBe('known');
    expect(limited(saved.length - 1)).toBe('unknown');
    expect(LARGEST_TEXT).toBe(32 * 1024 * 1024);
  });

  it('is unknown when the site never had it', () => {
    for (const text of [
      '',
      '{}',
      '第一条　为了……',
      '{"id":"a","revision":1}',
      '<p>网页</p>',
      '__proto__',
    ])
      expect(recognised(text), text).toEqual({ kind: 'unknown' });
  });

  it('of the register is a copy of it', () => {
    for (const path of ['checkpoint', 'published.jsonl', 'proof/1.tlog-proof'])
      expect(recogniseFile(log.get(path)!, index).kind, path).toBe('copy');
  });
});

describe('a saved page', () => {
  const { id, sha256 } = portal().ledger.find((entry) => entry.id.endsWith('/call-notice'))!;
  const page = (hash: string, number = 1) =>
    `<p class="registered" data-record="${id}" data-revision="${number}" data-sha256="${hash}">`;

  it('is known by its marks, saved as one file or as many', () => {
    expect(recognised(page(sha256))).toMatchObject({ kind: 'page', revision: { id } });
    const printable = page(sha256).replaceAll('=', '=3D').replace('data-rev', 'data-=\r\nrev');
    expect(recognised(printable)).toMatchObject({ kind: 'page', revision: { id } });
  });

  it('is at odds with the site when the marks are', () => {
    expect(recognised(page('0'.repeat(64)))).toMatchObject({ kind: 'differs', revision: { id } });
    expect(recognised(page(sha256, 7))).toMatchObject({
      kind: 'differs',
      number: 7,
      revision: null,
    });
  });
});

const samples = records.filter(({ record }) => record.sample);
describe.runIf(samples.length > 0)('a saved sample', () => {
  it('is known as a sample, without a place in the register', () => {
    for (const placed of samples)
      for (const { number } of placed.record.revisions) {
        const found = recognised(recordJsonText(placed, number));
        expect(found).toMatchObject({
          kind: 'known',
          matches: [
            { revision: { id: placed.record.id, revision: number, sample: true, entry: null } },
          ],
        });
      }
  });

  it('says which revision its rows are of, and what became of it', () => {
    const winners = samples.find(({ record }) => record.id === 'luohe/rounds/sample-2024/winners')!;
    const states = [1, 2].map((number) => {
      const found = recognised(entriesCsv(winners, number));
      return (
        found.kind === 'known' &&
        found.matches.map(({ revision, as }) => [revision.revision, revision.state, as])
      );
    });
    expect(states).toEqual([[[1, 'corrected', 'csv']], [[2, 'standing', 'csv']]]);
  });
});

/** What a record's JSON says of the record itself. */
function recordOf(file: Uint8Array): unknown {
  const { id, revision, data, prose } = JSON.parse(new TextDecoder().decode(file)) as Record<
    string,
    unknown
  >;
  return { id, revision, data, prose };
}
