import { compareCheckpoint, compareEntries } from './compare-ledgers.ts';
import type { LedgerChange } from './compare-ledgers.ts';
import type { KeptEntry } from './ledger-entry.ts';
import type { LedgerCopy } from './read-copy.ts';

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
  return copies.flatMap((copy) =>
    copy.kind === 'checkpoint' ? (compareCheckpoint(copy.checkpoint, now) ?? []) : [],
  );
}

/** How many entries a copy knows of. */
export function sizeOf(copies: readonly LedgerCopy[]): number {
  return Math.max(
    0,
    ...copies.map((copy) => (copy.kind === 'entries' ? copy.entries.length : copy.checkpoint.size)),
  );
}
