import canonicalize from 'canonicalize';
import type { PublishedLine } from '../schemas/published.ts';
import { leafHash } from './merkle-hash.ts';
import { MerkleTree } from './merkle-tree.ts';

/**
 * One registration: which revision was published, when, and the SHA-256 of each of its files as they were authored.
 * Nothing in it is derived, so that no change of a schema or of a page can change it.
 */
export type LedgerEntry = PublishedLine;

/** An entry as somebody kept it: one from an earlier time may lack fields that came later. */
export type KeptEntry = Pick<LedgerEntry, 'id' | 'revision'> & Readonly<Record<string, unknown>>;

/** An entry's canonical JSON, RFC 8785: its line in the register and its data in the tree. */
export function entryText(entry: KeptEntry): string {
  return canonicalize(entry) ?? '';
}

/** The Merkle tree over a register. */
export function ledgerTree(entries: readonly KeptEntry[]): MerkleTree {
  const encoder = new TextEncoder();
  return new MerkleTree(entries.map((entry) => leafHash(encoder.encode(entryText(entry)))));
}
