import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFolder } from '../../src/content/read/content-folder.ts';
import { loadPortal } from '../../src/content/load-portal.ts';
import { entryOf, readPublished } from '../../src/content/register/read-published.ts';
import { compareCopies, sizeOf } from '../../src/register/compare-copies.ts';
import { ledgerTree } from '../../src/register/ledger-entry.ts';
import type { KeptEntry } from '../../src/register/ledger-entry.ts';
import type { LedgerCopy } from '../../src/register/read-copy.ts';
import { toBase64 } from '../../src/register/merkle-hash.ts';
import { findingLine } from '../../src/messages/findings/findings.ts';
import {
  contentFaults,
  ledgerVerifyReport,
  unreadableCopy,
} from '../../src/messages/register/ledger-verify.ts';
import { readCopies } from './read-copies.ts';

/** What was found, and the exit status that says so: 0 consistent, 1 not, 2 a copy cannot be read. */
export interface Verdict {
  status: 0 | 1 | 2;
  said: string;
}

/**
 * Proves that a register continues an earlier copy of it, or names what was changed, deleted, moved or put in between.
 * Without a later copy it is the content folder's register. Of a content folder every registered file is held against
 * its line too, of any other copy its entries against its own checkpoint.
 */
export function verifyRegister(content: string, earlierPath: string, laterPath?: string): Verdict {
  const earlier = readCopies(earlierPath);
  if (!earlier) return { status: 2, said: unreadableCopy(earlierPath) };
  const later = laterPath === undefined ? contentRegister(content) : registerAt(laterPath);
  if (!later) return { status: 2, said: unreadableCopy(laterPath ?? content) };
  const { now, faults } = later;
  const changes = compareCopies([...earlier, ...later.seals], now);
  const size = sizeOf(earlier);
  const proof = changes.length === 0 ? ledgerTree(now).consistencyProof(size).map(toBase64) : [];
  const report = ledgerVerifyReport(changes, { earlier: size, now: now.length, proof });
  return {
    status: changes.length + faults.length > 0 ? 1 : 0,
    said: faults.length > 0 ? `${report}\n${contentFaults(faults)}` : report,
  };
}

/** A register as it is now, what seals it, and what is wrong with the files it registers. */
interface Register {
  now: KeptEntry[];
  seals: LedgerCopy[];
  faults: string[];
}

/** A content folder's register; a registered file that cannot even be read is no longer what it was. */
function contentRegister(content: string): Register {
  const now = readPublished(new ContentFolder(content)).map(entryOf);
  return { now, seals: [], faults: loadPortal(content).findings.map(findingLine) };
}

/** A later copy must hold the entries themselves: a root alone shows nothing of what came before. */
function registerAt(path: string): Register | null {
  const copies = readCopies(path);
  const now = copies?.find((copy) => copy.kind === 'entries')?.entries;
  if (!copies || !now) return null;
  if (existsSync(join(path, 'site.yaml'))) return contentRegister(path);
  return { now, seals: copies.filter((copy) => copy.kind === 'checkpoint'), faults: [] };
}
