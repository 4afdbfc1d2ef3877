import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashInPieces } from './hash-in-pieces.ts';

const PIECE = 4 * 1024 * 1024;
const bytes = Uint8Array.from({ length: 2 * PIECE + 1 }, (_, at) => (at * 31) % 251);

it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1])(
  'the checksum of %i bytes is that of the whole, and no piece is larger than 4 MiB',
  async (size) => {
    const hash = await hashInPieces(size, (from, until) => {
      expect(until - from).toBeLessThanOrEqual(PIECE);
      return Promise.resolve(bytes.subarray(from, until));
    });
    expect(hash).toBe(createHash('sha256').update(bytes.subarray(0, size)).digest('hex'));
  },
);

it('a file that cannot be read has no checksum', async () => {
  await expect(hashInPieces(1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
