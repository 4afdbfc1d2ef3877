import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leafHash } from './merkle-hash.ts';
import { MerkleTree } from './merkle-tree.ts';
import { bundlePaths, entryBundles, hashTiles, readBundle, tilePath } from './tiles.ts';

const encoder = new TextEncoder();
const texts = (size: number) => Array.from({ length: size }, (_, index) => `entry ${index}`);
const treeOf = (size: number) =>
  new MerkleTree(texts(size).map((text) => leafHash(encoder.encode(text))));
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

test.each([
  [0, 0, 256, 'tile/0/000'],
  [1, 999, 256, 'tile/1/999'],
  [0, 1000, 256, 'tile/0/x001/000'],
  [0, 1234067, 256, 'tile/0/x001/x234/067'],
  [2, 0, 1, 'tile/2/000.p/1'],
  ['entries', 273, 112, 'tile/entries/273.p/112'],
] as const)('tile %s/%i of width %i has the path %s', (level, index, width, path) => {
  expect(tilePath(level, index, width)).toBe(path);
});

describe('the tiles of a tree', () => {
  it('are none when it is empty', () => {
    expect(hashTiles(treeOf(0), [0])).toEqual([]);
    expect(entryBundles([], [0])).toEqual([]);
  });

  it('are partial until 256 leaves are there, and keep the sizes that had a checkpoint', () => {
    expect(paths(hashTiles(treeOf(255), [5, 255]))).toEqual(['tile/0/000.p/5', 'tile/0/000.p/255']);
    expect(paths(hashTiles(treeOf(256), [5, 256]))).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect(paths(hashTiles(treeOf(520), [513, 520]))).toEqual([
      'tile/0/000',
      'tile/0/001',
      'tile/0/002.p/1',
      'tile/0/002.p/8',
      'tile/1/000.p/2',
    ]);
  });

  it('hold leaf hashes below and the hashes of full tiles above', () => {
    const tree = treeOf(520);
    const tiles = new Map(hashTiles(tree, [520]).map(({ path, bytes }) => [path, bytes]));
    const hashes = (path: string) => bytesToHex(tiles.get(path)!).match(/.{64}/g);
    expect(hashes('tile/0/002.p/8')).toEqual(tree.levels[0]!.slice(512).map(bytesToHex));
    expect(hashes('tile/1/000.p/2')?.[0]).toBe(bytesToHex(tree.root(256)));
  });
});

describe('the bundles of entries', () => {
  it('give back what was put in, at every size', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (entries) => {
        const files = new Map(
          entryBundles(entries, [entries.length]).map((each) => [each.path, each.bytes]),
        );
        const read = bundlePaths(entries.length).flatMap((path) => readBundle(files.get(path)!)!);
        expect(read).toEqual(entries);
      }),
    );
    const files = new Map(entryBundles(texts(300), [300]).map((each) => [each.path, each.bytes]));
    expect(bundlePaths(300)).toEqual(['tile/entries/000', 'tile/entries/001.p/44']);
    expect(bundlePaths(300).flatMap((path) => readBundle(files.get(path)!)!)).toEqual(texts(300));
  });

  it('have the length of each entry before it, the higher byte first', () => {
    const [bundle] = entryBundles(['中'.repeat(100)], [1]);
    expect([...bundle!.bytes.subarray(0, 2)]).toEqual([1, 44]);
    expect(bundle!.bytes).toHaveLength(302);
  });

  it('are not read where they are cut, and hold no entry longer than a length can say', () => {
    const [bundle] = entryBundles(['abc'], [1]);
    expect(readBundle(bundle!.bytes.slice(0, -1))).toBeNull();
    expect(readBundle(bundle!.bytes.slice(0, 1))).toBeNull();
    expect(entryBundles(['x'.repeat(0xffff)], [1])[0]!.bytes).toHaveLength(0x10001);
    expect(() => entryBundles(['x'.repeat(0x10000)], [1])).toThrow('fits no bundle');
  });
});
