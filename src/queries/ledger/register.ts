import { readLogKey } from '../../content-store/read-log-key.ts';
import { UNNAMED_LOG, checkpointText } from '../../domain/ledger/checkpoint.ts';
import { ledgerTree } from '../../domain/ledger/ledger-entry.ts';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry.ts';
import type { MerkleTree } from '../../domain/ledger/merkle-tree.ts';
import { href, portal, settings } from '../portal.ts';
import { signedNote, verifierKey } from './signed-note.ts';

/** What the register says of a revision, as its page shows it. */
export interface Registration {
  id: string;
  revision: number;
  sha256: string;
  sample: boolean;
  /** Null while it waits to be registered; a sample never is. */
  entry: { number: number; on: string; size: number; proof: string } | null;
}

/** A revision's registration, as far as it has one. */
export function registrationOf(
  id: string,
  revision: number,
  { sha256, sample }: { sha256: string; sample: boolean },
): Registration {
  const { ledger } = portal();
  const at = ledger.findIndex((each) => each.id === id && each.revision === revision);
  const found = ledger[at];
  return {
    id,
    revision,
    sha256,
    sample,
    entry: found
      ? {
          number: at + 1,
          on: found.on,
          size: ledger.length,
          proof: href(`log/${proofPath(at + 1)}`),
        }
      : null,
  };
}

/** The registration of the text a version shows. */
export function textRegistration(jurisdiction: string, version: string): Registration {
  const id = `${jurisdiction}/regulations/${version}`;
  const held = portal().publications.find((each) => each.id === id);
  if (!held) throw new RangeError(`no publication ${id}: every text held is one`);
  return registrationOf(id, held.revision, { sha256: held.sha256, sample: false });
}

/** Path of an entry's proof below the log's folder. */
export function proofPath(number: number): string {
  return `proof/${number}.tlog-proof`;
}

/** The Merkle tree of the register, built once per reading of the content. */
export function registerTree(): MerkleTree {
  const { ledger } = portal();
  const known = trees.get(ledger) ?? ledgerTree(ledger);
  trees.set(ledger, known);
  return known;
}
const trees = new WeakMap<readonly LedgerEntry[], MerkleTree>();

/** The checkpoint the site serves, signed where the operator has given a key, with the key that checks it. */
export function servedCheckpoint(): { text: string; verifier: string | null } {
  const tree = registerTree();
  const origin = settings.origin
    ? `${settings.origin.replace(/^https?:\/\//, '')}${href('log')}`
    : UNNAMED_LOG;
  const text = checkpointText({ origin, size: tree.size, root: tree.root() });
  if (settings.logKey === undefined) return { text, verifier: null };
  const key = readLogKey(settings.logKey);
  return { text: signedNote(text, origin, key), verifier: verifierKey(origin, key) };
}
