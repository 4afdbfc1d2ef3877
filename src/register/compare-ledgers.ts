import canonicalize from 'canonicalize';
import { ledgerTree } from './ledger-entry.ts';
import type { KeptEntry } from './ledger-entry.ts';
import { provesConsistency } from './verify-proof.ts';
import type { TreeHead } from './verify-proof.ts';

/** Something an append-only register never does; numbers count its entries from 1. */
export type LedgerChange =
  | ({ kind: 'changed'; field: string; was: string; is: string } & Placed)
  | ({ kind: 'deleted' } & Placed)
  | ({ kind: 'moved'; to: number } & Placed)
  /** It stands before entries that were there already. */
  | ({ kind: 'inserted' } & Placed)
  | { kind: 'shortened'; was: number; is: number }
  /** Some of the first `size` entries are others; a root does not say which. */
  | { kind: 'rewritten'; size: number }
  /** A kept proof does not show its entry in its own checkpoint. */
  | { kind: 'unproven'; number: number };

interface Placed {
  number: number;
  id: string;
  revision: number;
}

/**
 * What was done to the entries of an earlier copy: nothing, when the register only grew. Each entry must be as it was,
 * without a field more or less: its line is a leaf of the tree.
 */
export function compareEntries(
  earlier: readonly KeptEntry[],
  now: readonly KeptEntry[],
): LedgerChange[] {
  const placeNow = new Map(now.map((entry, index) => [nameOf(entry), index]));
  const names = new Set(earlier.map(nameOf));
  const kept = now.filter((entry) => names.has(nameOf(entry)));
  const rankNow = new Map(kept.map((entry, index) => [nameOf(entry), index]));
  let rank = 0;
  const changes = earlier.flatMap((entry, index): LedgerChange[] => {
    const name = nameOf(entry);
    const placed = { number: index + 1, id: entry.id, revision: entry.revision };
    const at = placeNow.get(name);
    if (at === undefined) return [{ kind: 'deleted', ...placed }];
    const moved = rankNow.get(name) !== rank;
    rank += 1;
    return [
      ...(moved ? [{ kind: 'moved', ...placed, to: at + 1 } as const] : []),
      ...changedFields(entry, now[at]!).map(
        (field) => ({ kind: 'changed', ...placed, ...field }) as const,
      ),
    ];
  });
  const last = now.map((entry) => names.has(nameOf(entry))).lastIndexOf(true);
  const inserted = now
    .slice(0, last + 1)
    .flatMap((entry, index): LedgerChange[] =>
      names.has(nameOf(entry))
        ? []
        : [{ kind: 'inserted', number: index + 1, id: entry.id, revision: entry.revision }],
    );
  return [...changes, ...inserted];
}

/** Whether the register still continues the tree of an earlier checkpoint, by the proof of RFC 6962 § 2.1.2. */
export function compareCheckpoint(
  earlier: TreeHead,
  now: readonly KeptEntry[],
): LedgerChange | null {
  const { size } = earlier;
  if (size > now.length) return { kind: 'shortened', was: size, is: now.length };
  const tree = ledgerTree(now);
  const later = { size: tree.size, root: tree.root() };
  return provesConsistency(earlier, later, tree.consistencyProof(size))
    ? null
    : { kind: 'rewritten', size };
}

function changedFields(earlier: KeptEntry, now: KeptEntry) {
  const fields = new Set([...Object.keys(earlier), ...Object.keys(now)]);
  return [...fields].flatMap((field) => {
    const was = written(earlier[field]);
    const is = written(now[field]);
    return was === is ? [] : [{ field, was, is }];
  });
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (canonicalize(value) ?? '');
}

function nameOf({ id, revision }: KeptEntry): string {
  return `${id} ${revision}`;
}
