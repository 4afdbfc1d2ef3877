import { concatBytes } from '@noble/hashes/utils.js';
import type { MerkleTree } from './merkle-tree.ts';

/** Hashes in a full tile and entries in a full bundle: C2SP tlog-tiles fixes the height at 8. */
const WIDTH = 256;

/** A static file of the log, its path below the log's folder. */
export interface LogFile {
  path: string;
  bytes: Uint8Array;
}

/** The path of a tile, `tile/0/x001/234`; a partial one ends in its width, `tile/0/000.p/6`. */
export function tilePath(level: number | 'entries', index: number, width = WIDTH): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width === WIDTH ? '' : `.p/${width}`}`;
}

/**
 * The tiles of a tree at every size a checkpoint was made for: partial tiles of earlier sizes stay until their full
 * tile is there.
 */
export function hashTiles(tree: MerkleTree, sizes: readonly number[]): LogFile[] {
  return tree.levels
    .filter((_, level) => level % 8 === 0)
    .flatMap((hashes, level) =>
      tilesOf(
        hashes.length,
        sizes.map((size) => Math.floor(size / WIDTH ** level)),
      ).map(({ index, width }) => ({
        path: tilePath(level, index, width),
        bytes: concatBytes(...hashes.slice(index * WIDTH, index * WIDTH + width)),
      })),
    );
}

/** The bundles of the entries themselves: each with its length before it, two bytes, the higher first. */
export function entryBundles(texts: readonly string[], sizes: readonly number[]): LogFile[] {
  const entries = texts.map(lengthPrefixed);
  return tilesOf(entries.length, sizes).map(({ index, width }) => ({
    path: tilePath('entries', index, width),
    bytes: concatBytes(...entries.slice(index * WIDTH, index * WIDTH + width)),
  }));
}

/** The paths of the bundles that hold the entries of a log of some size. */
export function bundlePaths(size: number): string[] {
  return tilesOf(size, [size]).map(({ index, width }) => tilePath('entries', index, width));
}

/** The entries of a bundle; null where it is cut short. */
export function readBundle(bytes: Uint8Array): string[] | null {
  const entries: string[] = [];
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length;) {
    const [high, low] = bytes.subarray(at, at + 2);
    if (high === undefined || low === undefined) return null;
    const end = at + 2 + high * 256 + low;
    if (end > bytes.length) return null;
    entries.push(decoder.decode(bytes.subarray(at + 2, end)));
    at = end;
  }
  return entries;
}

function lengthPrefixed(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0xffff)
    throw new RangeError(`an entry of ${bytes.length} bytes fits no bundle`);
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}

/** The full tiles of a row, and what is left over at the end of it at each of some lengths. */
function tilesOf(length: number, lengths: readonly number[]): { index: number; width: number }[] {
  const full = Math.floor(length / WIDTH);
  const left = new Set(
    lengths.filter((each) => Math.floor(each / WIDTH) === full).map((each) => each % WIDTH),
  );
  return [
    ...Array.from({ length: full }, (_, index) => ({ index, width: WIDTH })),
    ...[...left].filter((width) => width > 0).map((width) => ({ index: full, width })),
  ];
}
