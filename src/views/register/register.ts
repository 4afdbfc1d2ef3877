import { readLogKey } from '../../content/register/read-log-key.ts';
import { UNNAMED_LOG, checkpointText } from '../../register/checkpoint.ts';
import { ledgerTree } from '../../register/ledger-entry.ts';
import type { LedgerEntry } from '../../register/ledger-entry.ts';
import type { MerkleTree } from '../../register/merkle-tree.ts';
import { href, portal, settings } from '../site/site.ts';
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
  const place = placeInRegister(id, revision);
  const entry = place && {
    ...place,
    size: portal().ledger.length,
    proof: href(`log/${proofPath(place.number)}`),
  };
  return { id, revision, sha256, sample, entry };
}

/** A revision's number in the register, counted from 1, and its day; null where it has none. */
export function placeInRegister(
  id: string,
  revision: number,
): { number: number; on: string } | null {
  const { ledger } = portal();
  const known =
    places.get(ledger) ??
    new Map(
      ledger.map((each, at) => [`${each.id} ${each.revision}`, { number: at + 1, on: each.on }]),
    );
  places.set(ledger, known);
  return known.get(`${id} ${revision}`) ?? null;
}
const places = new WeakMap<readonly LedgerEntry[], Map<string, { number: number; on: string }>>();

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
