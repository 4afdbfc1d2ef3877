import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { PUBLISHED, SEAL } from '../../content/register/register-files.ts';
import { writeRegister } from '../../content/register/write-register.ts';
import { compareCopies } from '../../register/compare-copies.ts';
import type { FileIndex } from '../../register/file-index.ts';
import type { KeptEntry } from '../../register/ledger-entry.ts';
import { readCopy } from '../../register/read-copy.ts';
import { recogniseFile } from '../../register/recognise-file.ts';
import { bundlePaths } from '../../register/tiles.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

const FIXTURE = 'src/testing/fixtures/sixth-city';
const CITY = 'jurisdictions/sixth-city';
const NAME = 'award.example.cn/gov/log';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const ROUND = `${CITY}/rounds/1`;
const NOTICE = `---
title: 申报通知
documentNumber: null
issuer: 示例市测试委员会
signedOn: null
publishedOn: "2026-12-01"
source: { url: https://example.gov.cn/1 }
basis: []
applications:
  - level: 市级
    window: { from: "2026-12-02", until: "2026-12-31" }
    handIn: { office: 评审办公室 }
materials: []
---

请联系不该写出姓名的人。
`;
const REDACTED = NOTICE.replace(
  '---\n\n请联系不该写出姓名的人',
  'revision: { kind: redaction, on: "2026-12-05", reason: 去掉个人姓名 }\n---\n\n请联系评审办公室',
);

let site: BuiltSite;
let index: FileIndex;
const bytes = (path: string) => site.bytes(path);

function entriesOf(file: Uint8Array): KeptEntry[] {
  const copy = readCopy(file);
  if (copy?.kind !== 'entries') throw new Error('no register');
  return copy.entries;
}
const register = () => entriesOf(bytes(`log/${PUBLISHED}`));

/** Registers what is new in a folder. */
function registerOn(content: string, day: string): void {
  const { portal, findings } = loadPortal(content);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  writeRegister(content, portal, day);
}

/**
 * A site of the repository's content and a sixth city, registered on three days; its notice was redacted after it
 * had been registered, and the first words are gone. The log is signed.
 */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-log-'));
  const content = join(folder, 'content');
  const key = join(folder, 'key.pem');
  cpSync('content', content, { recursive: true });
  cpSync(FIXTURE, join(content, CITY), { recursive: true });
  registerOn(content, '2026-11-30');
  mkdirSync(join(content, ROUND), { recursive: true });
  writeFileSync(
    join(content, ROUND, 'round.yaml'),
    'label: 第一届\nregulation: "2020"\nsample: false\n',
  );
  writeFileSync(join(content, ROUND, 'call-notice.md'), NOTICE);
  registerOn(content, '2026-12-01');
  rmSync(join(content, ROUND, 'call-notice.md'));
  writeFileSync(join(content, ROUND, 'call-notice-r2.md'), REDACTED);
  registerOn(content, '2026-12-05');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  site = await buildSite(
    {
      [CITY]: join(content, CITY),
      [PUBLISHED]: join(content, PUBLISHED),
      [SEAL]: join(content, SEAL),
    },
    {
      PORTAL_TODAY: '2027-01-05',
      PORTAL_SAMPLES: 'off',
      PORTAL_ORIGIN: 'https://award.example.cn',
      PORTAL_BASE: '/gov/',
      PORTAL_LOG_KEY: key,
    },
  );
  index = JSON.parse(site.read('verify/files.json')) as FileIndex;
  return () => {
    site.remove();
    rmSync(folder, { recursive: true });
  };
}, 120_000);

describe('the log of a built site', () => {
  it('continues the register of the repository with the texts of the sixth city', () => {
    const entries = register();
    const before = readCopy(readFileSync(`content/${PUBLISHED}`));
    expect(compareCopies([before!], entries)).toEqual([]);
    expect(entries.slice(-4).map(({ id, revision }) => `${id} ${revision}`)).toEqual([
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
    const size = register().length;
    const tiles = site.files.filter((file) => file.startsWith('log/tile/0/'));
    for (const each of [size, size - 1, size - 2, size - 4])
      expect(tiles).toContain(`log/tile/0/000.p/${each}`);
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
      ({ id, revision }) => id.includes('call-notice') && id.startsWith('sixth') && revision === 1,
    );
    expect(entry).toMatchObject({ sha256: hash, on: '2026-12-01' });
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
    expect(index.revisions.filter(({ sample, id }) => sample || id.includes('sample'))).toEqual([]);
  });
});
