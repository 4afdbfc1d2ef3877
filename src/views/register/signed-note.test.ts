import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { readCheckpoint } from '../../register/checkpoint.ts';
import { signedNote, verifierKey } from './signed-note.ts';

/** The key of the example in the documentation of Go's sumdb/note, as PKCS #8 around its seed. */
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), SEED]),
  format: 'der',
  type: 'pkcs8',
});
const NAME = 'PeterNeumann';
const TEXT =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";

it('signs as the reference implementation of notes does', () => {
  expect(verifierKey(NAME, key)).toBe(
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  );
  expect(signedNote(TEXT, NAME, key)).toBe(
    `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
  );
});

it('signs a checkpoint so that it can still be read', () => {
  const text = 'example.gov.cn/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';
  const note = signedNote(text, 'example.gov.cn/log', key);
  expect(readCheckpoint(note)).toMatchObject({ origin: 'example.gov.cn/log', size: 0 });
  const signature = Buffer.from(note.trim().split(' ').at(-1)!, 'base64').subarray(4);
  expect(verify(null, Buffer.from(text), createPublicKey(key), signature)).toBe(true);
  expect(verify(null, Buffer.from(`${text} `), createPublicKey(key), signature)).toBe(false);
});
