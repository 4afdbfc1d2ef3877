import { EMPTY_ROOT, nodeHash, sameHash } from './merkle-hash.ts';
import type { Hash } from './merkle-hash.ts';

/** What a tree is known by: how many leaves it has, and its root. */
export interface TreeHead {
  size: number;
  root: Hash;
}

/** Whether a proof shows that a leaf stands at an index of a tree, RFC 9162 § 2.1.3.2. */
export function provesInclusion(
  leaf: Hash,
  index: number,
  { size, root }: TreeHead,
  proof: readonly Hash[],
): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  const climb = new Climb(index, size - 1);
  let hash = leaf;
  for (const sibling of proof) {
    if (climb.atTop) return false;
    hash = climb.fromLeft() ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
    climb.up();
  }
  return climb.atTop && sameHash(hash, root);
}

/** Whether a proof shows that a tree continues an earlier one, RFC 9162 § 2.1.4.2. */
export function provesConsistency(
  earlier: TreeHead,
  later: TreeHead,
  proof: readonly Hash[],
): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && sameHash(earlier.root, later.root);
  // Every tree continues the empty one, which has a root of its own.
  if (earlier.size === 0) return proof.length === 0 && sameHash(earlier.root, EMPTY_ROOT);
  const climb = new Climb(earlier.size - 1, later.size - 1);
  climb.skipRight();
  const [first, ...siblings] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  if (!first) return false;
  let [before, after] = [first, first];
  for (const sibling of siblings) {
    if (climb.atTop) return false;
    if (climb.fromLeft()) {
      before = nodeHash(sibling, before);
      after = nodeHash(sibling, after);
    } else after = nodeHash(after, sibling);
    climb.up();
  }
  return climb.atTop && sameHash(before, earlier.root) && sameHash(after, later.root);
}

/** The way from a node to the root beside the way from the last node: `fn` and `sn` of RFC 9162. */
class Climb {
  #node: number;
  #last: number;

  constructor(node: number, last: number) {
    this.#node = node;
    this.#last = last;
  }

  get atTop(): boolean {
    return this.#last === 0;
  }

  /** Whether the next sibling stands to the left; then the levels at which the node has none are passed. */
  fromLeft(): boolean {
    const left = this.#node % 2 === 1 || this.#node === this.#last;
    while (left && this.#node % 2 === 0 && this.#node !== 0) this.up();
    return left;
  }

  /** Passes the levels at which the node closes a complete subtree. */
  skipRight(): void {
    while (this.#node % 2 === 1) this.up();
  }

  up(): void {
    this.#node = Math.floor(this.#node / 2);
    this.#last = Math.floor(this.#last / 2);
  }
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}
