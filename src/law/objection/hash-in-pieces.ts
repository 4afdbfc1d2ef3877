import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes read at a time. */
const PIECE = 4 * 1024 * 1024;

/**
 * SHA-256 in hexadecimal of what is read piece by piece: a film as evidence must not fill the memory of a phone.
 * Rejects when a piece cannot be read.
 * @param size number of bytes
 * @param read gives the bytes from one place up to, without, another
 */
export async function hashInPieces(
  size: number,
  read: (from: number, until: number) => Promise<Uint8Array>,
): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < size; at += PIECE) hash.update(await read(at, Math.min(at + PIECE, size)));
  return bytesToHex(hash.digest());
}
