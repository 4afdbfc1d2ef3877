import { ContentFolder } from '../../src/content-store/content-folder.ts';
import { loadPortal } from '../../src/content-store/load-portal.ts';
import { entryOf, readPublished } from '../../src/content-store/read-published.ts';
import { compareCopies, sizeOf } from '../../src/domain/ledger/compare-copies.ts';
import { ledgerTree } from '../../src/domain/ledger/ledger-entry.ts';
import type { KeptEntry } from '../../src/domain/ledger/ledger-entry.ts';
import { toBase64 } from '../../src/domain/ledger/merkle-hash.ts';
import { findingLine } from '../../src/wording/findings.ts';
import {
  contentFaults,
  ledgerVerifyReport,
  unreadableCopy,
} from '../../src/wording/ledger-verify.ts';
import { readCopies } from './read-copies.ts';

/** What was found, and the exit status that says so: 0 consistent, 1 not, 2 a copy cannot be read. */
export interface Verdict {
  status: 0 | 1 | 2;
  said: string;
}

/**
 * Proves that a register continues an earlier copy of it, or names what was changed, deleted, moved or put in between.
 * Without a later copy it is the content folder's register, and every registered file is held against its line too.
 */
export function verifyRegister(content: string, earlierPath: string, laterPath?: string): Verdict {
  const earlier = readCopies(earlierPath);
  if (!earlier) return { status: 2, said: unreadableCopy(earlierPath) };
  const now = laterPath === undefined ? registerOf(content) : entriesOf(laterPath);
  if (!now) return { status: 2, said: unreadableCopy(laterPath ?? content) };
  // A registered file that cannot even be read is no longer what it was.
  const faults = laterPath === undefined ? loadPortal(content).findings.map(findingLine) : [];
  const changes = compareCopies(earlier, now);
  const size = sizeOf(earlier);
  const proof = changes.length === 0 ? ledgerTree(now).consistencyProof(size).map(toBase64) : [];
  const report = ledgerVerifyReport(changes, { earlier: size, now: now.length, proof });
  return {
    status: changes.length + faults.length > 0 ? 1 : 0,
    said: faults.length > 0 ? `${report}\n${contentFaults(faults)}` : report,
  };
}

function registerOf(content: string): KeptEntry[] {
  return readPublished(new ContentFolder(content)).map(entryOf);
}

/** A later copy must hold the entries themselves: a root alone shows nothing of what came before. */
function entriesOf(path: string): KeptEntry[] | null {
  return readCopies(path)?.find((copy) => copy.kind === 'entries')?.entries ?? null;
}
