import { createHash, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** The type byte of plain Ed25519 signatures in C2SP signed-note. */
const ED25519 = Buffer.of(1);

/** A text signed as a C2SP note: the text, an empty line, and the signature under the key's name. */
export function signedNote(text: string, name: string, key: KeyObject): string {
  const signature = Buffer.concat([keyId(name, key), sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/** The key that checks such notes, in the form their tools take it: `name+id+key`. */
export function verifierKey(name: string, key: KeyObject): string {
  const encoded = Buffer.concat([ED25519, publicBytes(key)]).toString('base64');
  return `${name}+${keyId(name, key).toString('hex')}+${encoded}`;
}

/** The first four bytes of SHA-256 over name, line break, type and public key. */
function keyId(name: string, key: KeyObject): Buffer {
  const hash = createHash('sha256').update(`${name}\n`).update(ED25519).update(publicBytes(key));
  return hash.digest().subarray(0, 4);
}

/** The 32 bytes of RFC 8032. */
function publicBytes(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
}
