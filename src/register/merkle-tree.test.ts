import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leafHash } from './merkle-hash.ts';
import { MerkleTree } from './merkle-tree.ts';
import { provesConsistency, provesInclusion } from './verify-proof.ts';

/** The leaves and roots that the reference implementation of RFC 6962 is tested with. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const tree = new MerkleTree(LEAVES.map((leaf) => leafHash(hexToBytes(leaf))));

describe('the tree of RFC 6962', () => {
  test.each([EMPTY, ...ROOTS].map((root, size) => [size, root] as const))(
    'has the published root at %d leaves',
    (size, root) => {
      expect(bytesToHex(tree.root(size))).toBe(root);
    },
  );

  const [a, b, c, d, e] = [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  ];
  test.each<[number, number, string[]]>([
    [0, 1, []],
    [0, 8, [a, b, c]],
    [5, 8, [d, e, ROOTS[3]!]],
    [2, 3, [ROOTS[1]!]],
    [1, 5, [ROOTS[0]!, b, d]],
  ])('has the published path of leaf %d at size %d', (index, size, path) => {
    expect(tree.inclusionProof(index, size).map(bytesToHex)).toEqual(path);
  });

  test.each<[number, number, string[]]>([
    [1, 1, []],
    [1, 8, [a, b, c]],
    [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', e, ROOTS[3]!]],
    [2, 5, [b, d]],
    [0, 5, []],
  ])('has the published proof from size %d to size %d', (from, size, proof) => {
    expect(tree.consistencyProof(from, size).map(bytesToHex)).toEqual(proof);
  });

  it('has no leaf and no size beyond its own', () => {
    expect(() => tree.root(9)).toThrow('never had 9');
    expect(() => tree.inclusionProof(8)).toThrow('no leaf 8');
    expect(() => tree.inclusionProof(-1)).toThrow('no leaf -1');
    expect(() => tree.consistencyProof(9)).toThrow('never had 9');
  });
});

const data = fc.array(fc.uint8Array({ maxLength: 4 }), { minLength: 1, maxLength: 40 });
const grown = data.chain((leaves) =>
  fc.record({
    tree: fc.constant(new MerkleTree(leaves.map(leafHash))),
    earlier: fc.integer({ min: 1, max: leaves.length }),
    pick: fc.nat(),
  }),
);
const flipped = (hash: Uint8Array) => hash.map((byte, index) => (index === 7 ? byte ^ 1 : byte));

describe('a proof', () => {
  it('of inclusion holds for its leaf, its place and its root, and for no other', () => {
    fc.assert(
      fc.property(grown, ({ tree, earlier, pick }) => {
        const index = pick % earlier;
        const leaf = tree.levels[0]![index]!;
        const head = { size: earlier, root: tree.root(earlier) };
        const proof = tree.inclusionProof(index, earlier);
        expect(provesInclusion(leaf, index, head, proof)).toBe(true);
        expect(provesInclusion(flipped(leaf), index, head, proof)).toBe(false);
        expect(provesInclusion(leaf, index, { ...head, root: flipped(head.root) }, proof)).toBe(
          false,
        );
        expect(provesInclusion(leaf, earlier, head, proof)).toBe(false);
        expect(provesInclusion(leaf, index, head, [...proof, leaf])).toBe(false);
        if (proof.length > 0) {
          expect(provesInclusion(leaf, index, head, proof.slice(1))).toBe(false);
          expect(provesInclusion(leaf, index, head, proof.with(0, flipped(proof[0]!)))).toBe(false);
        }
      }),
    );
  });

  it('of consistency holds between the two trees, and between no others', () => {
    fc.assert(
      fc.property(grown, ({ tree, earlier }) => {
        const before = { size: earlier, root: tree.root(earlier) };
        const after = { size: tree.size, root: tree.root() };
        const proof = tree.consistencyProof(earlier);
        expect(provesConsistency(before, after, proof)).toBe(true);
        expect(provesConsistency({ ...before, root: flipped(before.root) }, after, proof)).toBe(
          false,
        );
        expect(provesConsistency(before, { ...after, root: flipped(after.root) }, proof)).toBe(
          false,
        );
        expect(provesConsistency(before, after, [...proof, after.root])).toBe(false);
        if (earlier < tree.size) {
          expect(provesConsistency(after, before, proof)).toBe(false);
          expect(provesConsistency(before, after, proof.slice(1))).toBe(false);
          expect(provesConsistency(before, after, proof.with(-1, flipped(proof.at(-1)!)))).toBe(
            false,
          );
        }
      }),
    );
  });

  it('holds for no other size than that of its root', () => {
    const [first, second] = tree.levels[0]!;
    const root = tree.root(2);
    expect(provesInclusion(first!, 0, { size: 2, root }, [second!])).toBe(true);
    expect(provesInclusion(first!, 0, { size: 3, root }, [second!])).toBe(false);
    expect(provesConsistency({ size: 2, root }, { size: 2, root }, [])).toBe(true);
    expect(provesConsistency({ size: 2, root }, { size: 1, root }, [])).toBe(false);
  });

  it('is not needed to continue nothing', () => {
    const nothing = { size: 0, root: tree.root(0) };
    expect(provesConsistency(nothing, { size: 8, root: tree.root() }, [])).toBe(true);
    expect(provesConsistency(nothing, { size: 8, root: tree.root() }, [tree.root()])).toBe(false);
  });
});
