import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadPortal } from '../content/load-portal.ts';
import { PUBLISHED, SEAL } from '../content/register/register-files.ts';
import type { Finding } from '../model/finding.ts';
import { TESTED_CONTENT } from './tested-content.ts';
import { VALID_FILES } from './valid-content.ts';
import { VALID_ROUND_FILES } from './valid-round.ts';

/** A content folder of a test's own, to be broken at will; it goes when the test ends. */
export interface TestContent {
  /** Absolute path; its last part is `content`, as messages print it. */
  root: string;
  write(path: string, text: string | Uint8Array): TestContent;
  /** Replaces one run of words in a file; throws when they do not stand there exactly once. */
  replace(path: string, words: string, by: string): TestContent;
  withFile(path: string, edit: (text: string) => string): TestContent;
  read(path: string): string;
  remove(path: string): TestContent;
  findings(): readonly Finding[];
}

/** A small portal without a fault: one city, one regulation, one sample round. */
export function validContent(): TestContent {
  return contentOf({ ...VALID_FILES, ...VALID_ROUND_FILES });
}

/** A content folder of these files, by their paths. */
export function contentOf(files: Readonly<Record<string, string>>): TestContent {
  const content = emptyContent();
  for (const [path, text] of Object.entries(files)) content.write(path, text);
  return content;
}

/**
 * A copy of the tested content without the records of rounds, for what they say hangs on the texts, without
 * the organisations they name, and without the register that holds texts fast.
 */
export function realContent(): TestContent {
  const content = emptyContent();
  cpSync(TESTED_CONTENT, content.root, {
    recursive: true,
    filter: (path) =>
      !['rounds', 'revocations', 'organisations', PUBLISHED, SEAL].includes(basename(path)),
  });
  return content;
}

/** A copy of the tested content with its records, without the register that holds it fast. */
export function realRecords(): TestContent {
  const content = emptyContent();
  // Without a filter it is copied at once, with one each file is asked for.
  cpSync(TESTED_CONTENT, content.root, { recursive: true });
  return content.remove(PUBLISHED).remove(SEAL);
}

function emptyContent(): TestContent {
  const folder = mkdtempSync(join(tmpdir(), 'portal-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'content');
  const content: TestContent = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return content;
    },
    replace(path, words, by) {
      return content.withFile(path, (text) => {
        const [before, after, ...more] = text.split(words);
        if (before === undefined || after === undefined || more.length > 0)
          throw new RangeError(`“${words}” does not stand exactly once in ${path}`);
        return before + by + after;
      });
    },
    withFile(path, edit) {
      return content.write(path, edit(content.read(path)));
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove(path) {
      rmSync(join(root, path), { recursive: true });
      return content;
    },
    findings: () => loadPortal(root).findings,
  };
  return content;
}
