import { compareCheckpoint, compareEntries } from './compare-ledgers.ts';
import type { LedgerChange } from './compare-ledgers.ts';
import { ledgerTree } from './ledger-entry.ts';
import type { KeptEntry } from './ledger-entry.ts';
import type { ProofFile } from './proof-file.ts';
import type { LedgerCopy } from './read-copy.ts';
import { provesInclusion } from './verify-proof.ts';

/** What was done to a register since a copy of it was kept; nothing, when it only grew. */
export function compareCopies(
  copies: readonly LedgerCopy[],
  now: readonly KeptEntry[],
): LedgerChange[] {
  const named = copies.flatMap((copy) =>
    copy.kind === 'entries' ? compareEntries(copy.entries, now) : [],
  );
  // The root says less than the entries do: it speaks where they found nothing.
  if (named.length > 0) return named;
  return copies.flatMap((copy) => {
    if (copy.kind === 'entries') return [];
    const change = compareCheckpoint(copy.checkpoint, now);
    if (change || copy.kind === 'checkpoint') return change ?? [];
    return proves(copy, now) ? [] : { kind: 'unproven', number: copy.index + 1 };
  });
}

/** Whether a proof shows the entry that stands at its place now in the tree of its checkpoint. */
function proves({ index, hashes, checkpoint }: ProofFile, now: readonly KeptEntry[]): boolean {
  const leaf = ledgerTree(now).levels[0]?.[index];
  return leaf !== undefined && provesInclusion(leaf, index, checkpoint, hashes);
}

/** How many entries a copy knows of. */
export function sizeOf(copies: readonly LedgerCopy[]): number {
  return Math.max(
    0,
    ...copies.map((copy) => (copy.kind === 'entries' ? copy.entries.length : copy.checkpoint.size)),
  );
}
