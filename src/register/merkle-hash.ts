import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** A SHA-256, 32 bytes. */
export type Hash = Uint8Array;

/** The root of a tree without leaves: the hash of nothing, RFC 6962 § 2.1. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** The hash of a leaf: SHA-256(0x00 ‖ data), RFC 6962 § 2.1. */
export function leafHash(data: Uint8Array): Hash {
  return sha256(concatBytes(Uint8Array.of(0), data));
}

/** The hash of a node over its two children: SHA-256(0x01 ‖ left ‖ right), RFC 6962 § 2.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

/** Whether two hashes are the same bytes. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** A hash as checkpoints and proofs write it, RFC 4648 § 4. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes base64 stands for; null for what is not written in its one proper form. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
