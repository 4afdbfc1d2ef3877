import { readLogKey } from '../../content/register/read-log-key.ts';
import { UNNAMED_LOG, checkpointText } from '../../register/checkpoint.ts';
import { ledgerTree } from '../../register/ledger-entry.ts';
import { once } from '../site/once.ts';
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
  return places().get(`${id} ${revision}`) ?? null;
}
const places = once(
  ({ portal: { ledger } }) =>
    new Map(
      ledger.map(({ id, revision, on }, at) => [`${id} ${revision}`, { number: at + 1, on }]),
    ),
);

/** The registration of the text a version shows. */
export function textRegistration(jurisdiction: string, version: string): Registration {
  const id = `${jurisdiction}/regulations/${version}`;
  const held = publications().get(id);
  if (!held) throw new RangeError(`no publication ${id}: every text held is one`);
  return registrationOf(id, held.revision, { sha256: held.sha256, sample: false });
}

/** What is published by its id: of a text that is one revision, the newest. */
const publications = once(
  ({ portal }) => new Map(portal.publications.map((each) => [each.id, each])),
);

/** Path of an entry's proof below the log's folder. */
export function proofPath(number: number): string {
  return `proof/${number}.tlog-proof`;
}

/** The Merkle tree of the register. */
export const registerTree = once(({ portal }) => ledgerTree(portal.ledger));

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
