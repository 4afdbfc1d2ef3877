import { fromBase64, toBase64 } from './merkle-hash.ts';
import type { TreeHead } from './verify-proof.ts';

/** The name of a log that has no address of its own. */
export const UNNAMED_LOG = 'quality-award-portal/log';

/** A tree head with the name of its log, as C2SP tlog-checkpoint writes it. */
export interface Checkpoint extends TreeHead {
  origin: string;
}

/** The text of a checkpoint: what is signed, where it is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * Reads a checkpoint, signed or not; null for anything else. Signatures are not looked at: whoever trusts a key
 * checks them with the tools of C2SP signed-note.
 */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root, ...more] = text.replaceAll('\r\n', '\n').split('\n');
  if (!origin || !size || !/^(?:0|[1-9]\d{0,14})$/.test(size)) return null;
  const hash = fromBase64(root ?? '');
  if (hash?.length !== 32) return null;
  const signatures = more.slice(1);
  const ends = more[0] === undefined || more[0] === '';
  if (!ends || !signatures.every((line) => line === '' || line.startsWith('— '))) return null;
  return { origin, size: Number(size), root: hash };
}
