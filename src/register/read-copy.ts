import { readCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { KeptEntry } from './ledger-entry.ts';
import { readProof } from './proof-file.ts';
import type { ProofFile } from './proof-file.ts';
import { readBundle } from './tiles.ts';

/** What somebody kept of a register: its entries, a checkpoint of them, or the proof that one of them is there. */
export type LedgerCopy =
  | { kind: 'entries'; entries: KeptEntry[] }
  | { kind: 'checkpoint'; checkpoint: Checkpoint }
  | ({ kind: 'proof' } & ProofFile);

/** Reads a kept `published.jsonl`, bundle of entries, checkpoint or proof; null for any other file. */
export function readCopy(bytes: Uint8Array): LedgerCopy | null {
  const text = utf8(bytes);
  const checkpoint = text === null ? null : readCheckpoint(text);
  if (checkpoint) return { kind: 'checkpoint', checkpoint };
  const proof = text === null ? null : readProof(text);
  if (proof) return { kind: 'proof', ...proof };
  const entries = (text === null ? null : readLines(text)) ?? readEntries(readBundle(bytes));
  return entries && { kind: 'entries', entries };
}

function readLines(text: string): KeptEntry[] | null {
  return readEntries(text.split(/\r?\n/).filter((line) => line.trim() !== ''));
}

/** Every text as an entry; null when there is none, or one is no entry: half a copy proves nothing. */
function readEntries(texts: readonly string[] | null): KeptEntry[] | null {
  if (!texts || texts.length === 0) return null;
  const entries = texts.map(entryOf);
  return entries.every((entry) => entry !== null) ? entries : null;
}

function entryOf(text: string): KeptEntry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is KeptEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, revision, sha256 } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof revision === 'number' && typeof sha256 === 'string';
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
