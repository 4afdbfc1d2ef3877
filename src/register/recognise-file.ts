import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileIndex, FileKind, IndexedRevision } from './file-index.ts';
import { readCopy } from './read-copy.ts';
import type { LedgerCopy } from './read-copy.ts';
import { recordContent } from './record-content.ts';

/** What a saved file turned out to be. */
export type Recognised =
  /** The bytes, or the record in them, are those of these revisions. */
  | { kind: 'known'; matches: { revision: IndexedRevision; as: FileKind }[] }
  /** A saved page whose marks are those of a revision; what it shows was not compared. */
  | { kind: 'page'; revision: IndexedRevision }
  /** It says which revision it is, and is not the one the site has. */
  | { kind: 'differs'; id: string; number: number; revision: IndexedRevision | null }
  /** It belongs to the register. */
  | { kind: 'copy'; copy: LedgerCopy }
  | { kind: 'unknown' };

/** A hash as register and pages write it, in hexadecimal. */
export function hexText(hash: Uint8Array): string {
  return bytesToHex(hash);
}

/** SHA-256 of bytes, in hexadecimal. */
export function hexHash(bytes: Uint8Array): string {
  return hexText(sha256(bytes));
}

/** Larger files are no records, pages or registers, and reading them as text would take minutes; in bytes. */
export const LARGEST_TEXT = 32 * 1024 * 1024;

/** Finds which published revision a file is, by its bytes first; nothing is guessed from likeness. */
export function recogniseFile(
  bytes: Uint8Array,
  index: FileIndex,
  hash = hexHash(bytes),
  largestText = LARGEST_TEXT,
): Recognised {
  const known = matchesOf(hash, index);
  if (known.length > 0) return { kind: 'known', matches: known };
  if (bytes.length > largestText) return { kind: 'unknown' };
  const text = new TextDecoder().decode(bytes);
  // A record written on one line looks like a line of the register, and is none.
  const record = recogniseJson(text, index);
  if (record) return record;
  const copy = readCopy(bytes);
  return copy ? { kind: 'copy', copy } : (recognisePage(text, index) ?? { kind: 'unknown' });
}

function matchesOf(hash: string, { files, revisions }: FileIndex) {
  return (new Map(Object.entries(files)).get(hash) ?? []).flatMap(([at, as]) => {
    const revision = revisions[at];
    return revision ? [{ revision, as }] : [];
  });
}

/** A record's JSON saved earlier says other things around the record, but the same of the record. */
function recogniseJson(text: string, index: FileIndex): Recognised | null {
  const claim = recordContent(parsed(text));
  if (!claim) return null;
  const matches = matchesOf(hexHash(new TextEncoder().encode(claim.content)), index);
  return matches.length > 0 ? { kind: 'known', matches } : differs(claim.id, claim.revision, index);
}

const MARKS = /data-record="([^"]+)"\s+data-revision="(\d+)"\s+data-sha256="([0-9a-f]{64})"/;

function recognisePage(text: string, index: FileIndex): Recognised | null {
  // Pages saved as one file are written in quoted-printable.
  const [, id = '', number = '', hash] =
    MARKS.exec(text) ?? MARKS.exec(text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')) ?? [];
  if (hash === undefined) return null;
  const revision = revisionOf(id, Number(number), index);
  return revision?.sha256 === hash
    ? { kind: 'page', revision }
    : differs(id, Number(number), index);
}

function differs(id: string, number: number, index: FileIndex): Recognised {
  return { kind: 'differs', id, number, revision: revisionOf(id, number, index) };
}

function revisionOf(id: string, number: number, { revisions }: FileIndex): IndexedRevision | null {
  return revisions.find((each) => each.id === id && each.revision === number) ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
