import { readCheckpoint } from '../../register/checkpoint.ts';
import { compareCheckpoint } from '../../register/compare-ledgers.ts';
import type { KeptEntry } from '../../register/ledger-entry.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { PUBLISHED, SEAL } from './register-files.ts';

/**
 * Holds the register against its seal: lines that were sealed may neither change nor move nor go. Lines behind them
 * are new, or come from another branch, and wait to be sealed.
 */
export function checkSeal(folder: ContentFolder, entries: readonly KeptEntry[]): void {
  const written = folder.names('').includes(SEAL);
  if (!written && entries.length === 0) return;
  const seal = written ? readCheckpoint(folder.text(SEAL) ?? '') : null;
  if (!seal)
    return folder.add('published-seal', SEAL, { fault: written ? 'unreadable' : 'missing' });
  if (seal.size === 0) return folder.add('published-seal', SEAL, { fault: 'empty' });
  const change = compareCheckpoint(seal, entries);
  if (!change) return;
  const { size } = seal;
  folder.add(
    'published-seal',
    PUBLISHED,
    change.kind === 'shortened'
      ? { fault: 'shortened', size, found: change.is }
      : { fault: 'rewritten', size },
  );
}
