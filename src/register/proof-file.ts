import { readCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { fromBase64, toBase64 } from './merkle-hash.ts';
import type { Hash } from './merkle-hash.ts';

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

/** A proof that an entry stands in the tree of a checkpoint. */
export interface ProofFile {
  /** Of the entry, counted from 0. */
  index: number;
  hashes: Hash[];
  checkpoint: Checkpoint;
}

/** The file that carries a proof of inclusion and its checkpoint, C2SP tlog-proof. */
export function proofText(index: number, hashes: readonly Hash[], checkpoint: string): string {
  return [FIRST_LINE, `index ${index}`, ...hashes.map(toBase64), '', checkpoint].join('\n');
}

/** Reads such a file; null for anything else. */
export function readProof(text: string): ProofFile | null {
  const [first, ...lines] = text.replaceAll('\r\n', '\n').split('\n');
  const empty = lines.indexOf('');
  if (first !== FIRST_LINE || empty === -1) return null;
  const [index, ...written] = lines.slice(0, empty).filter((line) => !line.startsWith('extra '));
  const number = /^index (0|[1-9]\d{0,14})$/.exec(index ?? '')?.[1];
  const hashes = written.map(fromBase64).filter((hash) => hash?.length === 32);
  const checkpoint = readCheckpoint(lines.slice(empty + 1).join('\n'));
  if (number === undefined || !checkpoint || hashes.length < written.length) return null;
  return { index: Number(number), hashes: hashes.filter((hash) => hash !== null), checkpoint };
}
