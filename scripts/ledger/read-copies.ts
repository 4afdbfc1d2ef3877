import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED, SEAL } from '../../src/content/register/register-files.ts';
import { readCopy } from '../../src/register/read-copy.ts';
import type { LedgerCopy } from '../../src/register/read-copy.ts';
import { bundlePaths } from '../../src/register/tiles.ts';

/**
 * Everything a kept file or folder says of a register: a file is one copy; a `log` folder is a checkpoint and the
 * entries under it; a content folder, or one that holds a log, is read by what it holds. Null where nothing can be
 * read, or a part is missing or cut.
 */
export function readCopies(path: string): LedgerCopy[] | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile()) return complete([readCopy(readFileSync(path))]);
  const lines = join(path, PUBLISHED);
  if (existsSync(join(path, 'checkpoint'))) return readLog(path);
  const sealed = [lines, join(path, SEAL)].filter((file) => existsSync(file));
  if (existsSync(lines)) return complete(sealed.map((file) => readCopy(readFileSync(file))));
  const log = join(path, 'log');
  return existsSync(join(log, 'checkpoint')) ? readLog(log) : null;
}

function readLog(folder: string): LedgerCopy[] | null {
  const head = readCopy(readFileSync(join(folder, 'checkpoint')));
  if (head?.kind !== 'checkpoint') return null;
  const bundles = bundlePaths(head.checkpoint.size).map((path) => join(folder, path));
  const parts = bundles.map((path) => (existsSync(path) ? readCopy(readFileSync(path)) : null));
  const entries = parts.flatMap((part) => (part?.kind === 'entries' ? part.entries : []));
  return entries.length === head.checkpoint.size ? [{ kind: 'entries', entries }, head] : null;
}

function complete(copies: readonly (LedgerCopy | null)[]): LedgerCopy[] | null {
  return copies.every((copy) => copy !== null) ? [...copies] : null;
}
