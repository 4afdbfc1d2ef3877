import { createHash, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED } from '../../content/register/register-files.ts';
import { compareCopies } from '../../register/compare-copies.ts';
import type { FileIndex } from '../../register/file-index.ts';
import type { KeptEntry } from '../../register/ledger-entry.ts';
import { readCopy } from '../../register/read-copy.ts';
import { recogniseFile } from '../../register/recognise-file.ts';
import { stateKind } from '../../register/state-id.ts';
import { bundlePaths } from '../../register/tiles.ts';
import { TESTED_CONTENT } from '../tested-content.ts';
import type { BuiltSite } from './build-site.ts';
import { NAME, NOTICE, REDACTED, publicKey } from './real-site.ts';

let site: BuiltSite;
let index: FileIndex;
const bytes = (path: string) => site.bytes(path);

function entriesOf(file: Uint8Array): KeptEntry[] {
  const copy = readCopy(file);
  if (copy?.kind !== 'entries') throw new Error('no register');
  return copy.entries;
}
const register = () => entriesOf(bytes(`log/${PUBLISHED}`));

/** What the log and the recognising of saved files promise on a built site. */
export function testBuiltLog(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
    index = JSON.parse(site.read('verify/files.json')) as FileIndex;
  });

  describe('the log of a built site', () => {
    it('continues the register of its content with the texts of the sixth city', () => {
      const entries = register();
      const before = readCopy(readFileSync(join(TESTED_CONTENT, PUBLISHED)));
      expect(compareCopies([before!], entries)).toEqual([]);
      const added = entries.filter(({ id }) => id.startsWith('sixth-city') && !stateKind(id));
      expect(added.map(({ id, revision }) => `${id} ${revision}`)).toEqual([
        'sixth-city/regulations/2015 1',
        'sixth-city/regulations/2020 1',
        'sixth-city/rounds/1/call-notice 1',
        'sixth-city/rounds/1/call-notice 2',
      ]);
    });

    it('can be read from its bundles and its proofs alone', () => {
      const entries = register();
      const proofs = entries.map((_, at) => `proof/${at + 1}.tlog-proof`);
      for (const path of [...bundlePaths(entries.length), ...proofs, 'checkpoint']) {
        const copy = readCopy(bytes(`log/${path}`));
        expect(copy && compareCopies([copy], entries), path).toEqual([]);
      }
    });

    it('keeps the partial tiles of the days before it grew', () => {
      const tiles = site.files.filter((file) => file.startsWith('log/tile/0/'));
      const days = register().map(({ on }) => on);
      const sizes = days.flatMap((on, index) => (days[index + 1] === on ? [] : [index + 1]));
      expect(sizes.length).toBeGreaterThan(3);
      for (const each of sizes) expect(tiles).toContain(`log/tile/0/000.p/${each}`);
    });

    it('is signed under its own name with the key from outside', () => {
      const [text = '', line = ''] = site.read('log/checkpoint').split('\n\n');
      const [, name, signature = ''] = line.trim().split(' ');
      expect(text.split('\n')[0]).toBe(NAME);
      expect(name).toBe(NAME);
      const signed = Buffer.from(signature, 'base64').subarray(4);
      expect(verify(null, Buffer.from(`${text}\n`), publicKey, signed)).toBe(true);
      expect(site.read('log/index.html')).toContain(`${NAME}+`);
    });
  });

  describe('a notice that was redacted', () => {
    it('keeps its entry and its hash, and its words stand nowhere', () => {
      const hash = createHash('sha256').update(NOTICE).digest('hex');
      const entry = register().find(
        ({ id, revision }) =>
          id.includes('call-notice') && id.startsWith('sixth') && revision === 1,
      );
      expect(entry).toMatchObject({ sha256: hash, on: '2026-12-02' });
      expect(site.files.filter((file) => file.includes(hash))).toEqual([]);
      const words = site.files.filter((file) => /\.(?:html|json|md|csv|txt)$/.test(file));
      expect(words.filter((file) => site.read(file).includes('不该写出姓名'))).toEqual([]);
      expect(site.read('log/index.html')).toContain('已脱敏');
    });

    it('is known again to whoever saved it, with what became of it', () => {
      expect(recogniseFile(new TextEncoder().encode(NOTICE), index)).toMatchObject({
        kind: 'known',
        matches: [{ as: 'authored', revision: { revision: 1, state: 'redacted' } }],
      });
      expect(recogniseFile(new TextEncoder().encode(REDACTED), index)).toMatchObject({
        kind: 'known',
        matches: [{ as: 'authored', revision: { revision: 2, state: 'standing' } }],
      });
    });
  });

  describe('the table that saved files are held against', () => {
    it('knows every file of every record and text that was written, as it was written', () => {
      const files = site.files.filter((file) =>
        /^(?!data\/).*\/(?:record\.json|entries\.csv|text\.txt|text\.md|source\.txt|regulation\.json)$/.test(
          file,
        ),
      );
      expect(files.length).toBeGreaterThan(25);
      for (const file of files) expect(recogniseFile(bytes(file), index).kind, file).toBe('known');
    });

    it('knows every registered file, under the hash it is offered by', () => {
      const files = site.files.filter((file) => file.startsWith('log/files/'));
      expect(files.length).toBeGreaterThan(10);
      for (const file of files) {
        const hash = createHash('sha256').update(bytes(file)).digest('hex');
        expect(file).toContain(hash);
        expect(index.files[hash], file).toBeDefined();
      }
    });

    it('knows every page of a record and of a text by its marks', () => {
      const pages = site.files.filter((file) =>
        /^[^/]+\/(?:rounds\/[^/]+\/[^/]+|regulations\/[^/]+)\/index\.html$/.test(file),
      );
      expect(pages.length).toBeGreaterThan(7);
      for (const page of pages) expect(recogniseFile(bytes(page), index).kind, page).toBe('page');
    });

    it('knows nothing of a sample in a site without samples', () => {
      expect(index.revisions.filter(({ sample, id }) => sample || id.includes('sample'))).toEqual(
        [],
      );
    });
  });
}
