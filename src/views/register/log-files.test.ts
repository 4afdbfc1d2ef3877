import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { compareCopies } from '../../register/compare-copies.ts';
import { readCopy } from '../../register/read-copy.ts';
import { bundlePaths } from '../../register/tiles.ts';
import { readSettings } from '../../settings.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { REGISTER_WORDS } from '../../messages/register/register.ts';
import { portal, settings } from '../site/site.ts';
import { heldRevisions, revisionName } from './held-revisions.ts';
import { logFiles } from './log-files.ts';
import { logPage } from './log-page.ts';
import { registrationOf, textRegistration } from './register.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

const files = new Map(logFiles().map(({ path, bytes }) => [path, bytes]));
const { ledger } = portal();

describe('the log as static files', () => {
  it('can be read back, every part of it, and is consistent with the register', () => {
    const proofs = ledger.map((_, index) => `proof/${index + 1}.tlog-proof`);
    for (const path of [
      'checkpoint',
      'published.jsonl',
      ...bundlePaths(ledger.length),
      ...proofs,
    ]) {
      const copy = readCopy(files.get(path) ?? new Uint8Array());
      expect(copy, path).not.toBeNull();
      expect(compareCopies([copy!], ledger), path).toEqual([]);
    }
  });

  it('has a tile with a hash for every entry', () => {
    expect(files.get(`tile/0/000.p/${ledger.length}`)).toHaveLength(ledger.length * 32);
  });

  it('offers each registered file under the hash it is registered by', () => {
    for (const { name, sha256 } of ledger.flatMap((entry) => entry.files)) {
      const bytes = files.get(`files/${sha256}.${name.split('.').at(-1)}`);
      expect(createHash('sha256').update(bytes!).digest('hex'), name).toBe(sha256);
    }
  });

  it('is the same with samples and without', () => {
    const logs = [true, false].map((samples) => {
      const loaded = loadPortal(TESTED_CONTENT, { samples }).portal;
      return [loaded?.ledger, loaded?.publications.map(revisionName)];
    });
    expect(logs[0]).toEqual(logs[1]);
  });

  it('holds nothing of a sample', () => {
    expect(ledger.filter(({ id }) => id.includes('sample'))).toEqual([]);
    expect(heldRevisions().filter(({ sample, id }) => sample !== id.includes('sample'))).toEqual(
      heldRevisions().filter(({ sample, id }) => sample && id.includes('/revocations/')),
    );
  });
});

describe('what a page says of its registration', () => {
  it('is its number, its day and how many there are', () => {
    const [first] = ledger;
    const said = registrationOf(first!.id, 1, { sha256: first!.sha256, sample: false });
    expect(said.entry).toMatchObject({ number: 1, on: first!.on, size: ledger.length });
    expect(textRegistration('luohe', '2018').entry).not.toBeNull();
  });

  it('is nothing before it is registered', () => {
    expect(
      registrationOf('luohe/rounds/1/winners', 1, { sha256: '', sample: false }).entry,
    ).toBeNull();
  });
});

it('names every entry on its page, the newest first, with a file to download', () => {
  const { lines, verifier } = logPage();
  expect(lines.map(({ number }) => number)).toEqual(ledger.map((_, at) => ledger.length - at));
  expect(verifier).toBeNull();
  for (const { title, href, files: authored } of lines) {
    expect(title).not.toBe('');
    expect(href).not.toBeNull();
    expect(authored.every((file) => file.href !== null)).toBe(true);
  }
});

describe('the page of the register', () => {
  afterEach(() => Object.assign(settings, readSettings()));

  it('says that it follows the clock where the site has a day of its own', () => {
    expect(logPage().believedDay).toBe(portal().site.demoDay);
    setBuildDay('2026-11-22');
    expect(logPage().believedDay).toBe('2026-11-22');
    expect(REGISTER_WORDS.ownDay('2026-11-22')).toContain('“今天”（2026-11-22）');
  });

  it('shows on an earlier day the first lines, before what an authority published later', () => {
    setBuildDay('2022-01-01');
    const early = portal().ledger;
    expect(early.length).toBeGreaterThan(0);
    expect(early).toEqual(ledger.slice(0, early.length));
    expect(ledger[early.length]!.id).toBe('jiangyin/rounds/15/call-notice');
    expect(logPage().lines).toHaveLength(early.length);
  });
});
