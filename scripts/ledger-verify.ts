import { ContentFolder } from '../src/content-store/content-folder.ts';
import { loadPortal } from '../src/content-store/load-portal.ts';
import { entryOf, readPublished } from '../src/content-store/read-published.ts';
import { readSettings } from '../src/content-store/settings.ts';
import { compareCopies, sizeOf } from '../src/domain/ledger/compare-copies.ts';
import { ledgerTree } from '../src/domain/ledger/ledger-entry.ts';
import type { KeptEntry } from '../src/domain/ledger/ledger-entry.ts';
import { toBase64 } from '../src/domain/ledger/merkle-hash.ts';
import { findingLine } from '../src/wording/findings.ts';
import {
  LEDGER_VERIFY_USAGE,
  contentFaults,
  ledgerVerifyReport,
  unreadableCopy,
} from '../src/wording/ledger-verify.ts';
import { readCopies } from './ledger/read-copies.ts';

/**
 * `npm run ledger:verify -- <earlier> [<later>]`: proves that the register continues an earlier copy of it, or names
 * what was changed, deleted, moved or put in between. Without a later copy it is the content folder's register, and
 * every registered file is held against its line too. Exit 0 consistent, 1 not, 2 called wrongly.
 */
const [earlierPath, laterPath, ...more] = process.argv.slice(2);
if (!earlierPath || more.length > 0) stop(LEDGER_VERIFY_USAGE);
const earlier = readCopies(earlierPath) ?? stop(unreadableCopy(earlierPath));
const faults = laterPath ? [] : faultsOfContent();
const now = laterPath ? entriesOf(laterPath) : registerOfContent();
const changes = compareCopies(earlier, now);
const size = sizeOf(earlier);
const proof = changes.length === 0 ? ledgerTree(now).consistencyProof(size).map(toBase64) : [];
console.log(ledgerVerifyReport(changes, { earlier: size, now: now.length, proof }));
if (faults.length > 0) console.log(contentFaults(faults));
process.exitCode = changes.length + faults.length > 0 ? 1 : 0;

function registerOfContent(): KeptEntry[] {
  return readPublished(new ContentFolder(readSettings().content)).map(entryOf);
}

/** What is wrong with the content folder: a registered file that cannot even be read is no longer what it was. */
function faultsOfContent(): string[] {
  return loadPortal(readSettings().content).findings.map(findingLine);
}

/** A later copy must hold the entries themselves: a root alone shows nothing of what came before. */
function entriesOf(path: string): KeptEntry[] {
  const copies = readCopies(path) ?? [];
  return copies.find((copy) => copy.kind === 'entries')?.entries ?? stop(unreadableCopy(path));
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
