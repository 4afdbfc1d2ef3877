import { EMPTY_ROOT, nodeHash } from './merkle-hash.ts';
import type { Hash } from './merkle-hash.ts';

/**
 * The Merkle tree of RFC 6962 § 2.1 over a list of leaf hashes, with the proofs of § 2.1.1 and § 2.1.2. The hashes
 * of complete subtrees are kept, so that a proof in a large tree costs a handful of hashes.
 */
export class MerkleTree {
  /** `levels[k][i]`: the hash over the leaves from i·2^k up to (i+1)·2^k; the leaves themselves at level 0. */
  readonly levels: readonly (readonly Hash[])[];

  constructor(leaves: readonly Hash[]) {
    const levels: (readonly Hash[])[] = [leaves];
    for (let below = leaves; below.length > 1;) {
      const level: Hash[] = [];
      for (let index = 0; index + 1 < below.length; index += 2)
        level.push(nodeHash(below[index]!, below[index + 1]!));
      levels.push(level);
      below = level;
    }
    this.levels = levels;
  }

  get size(): number {
    return this.levels[0]!.length;
  }

  /**
   * The root of the tree as it was when it had `size` leaves: MTH(D[size]).
   * @throws RangeError for a size the tree never had
   */
  root(size = this.size): Hash {
    this.#had(size);
    return size === 0 ? EMPTY_ROOT : this.#over(0, size);
  }

  /**
   * The hashes that lead from a leaf to the root, from the leaf upwards: PATH(index, D[size]).
   * @throws RangeError for a leaf or a size the tree never had
   */
  inclusionProof(index: number, size = this.size): Hash[] {
    this.#had(size);
    if (!Number.isInteger(index) || index < 0 || index >= size)
      throw new RangeError(`no leaf ${index} in a tree of ${size}`);
    const path = (start: number, end: number): Hash[] => {
      if (end - start === 1) return [];
      const middle = start + splitOf(end - start);
      return index < middle
        ? [...path(start, middle), this.#over(middle, end)]
        : [...path(middle, end), this.#over(start, middle)];
    };
    return path(0, size);
  }

  /**
   * The hashes that show a tree to continue the one it was at size `from`: PROOF(from, D[size]).
   * @throws RangeError for sizes the tree never had
   */
  consistencyProof(from: number, size = this.size): Hash[] {
    this.#had(size);
    if (!Number.isInteger(from) || from < 0 || from > size)
      throw new RangeError(`a tree of ${size} never had ${from} leaves`);
    const path = (start: number, end: number, whole: boolean): Hash[] => {
      if (from === end) return whole ? [] : [this.#over(start, end)];
      const middle = start + splitOf(end - start);
      return from <= middle
        ? [...path(start, middle, whole), this.#over(middle, end)]
        : [...path(middle, end, false), this.#over(start, middle)];
    };
    return from === 0 ? [] : path(0, size, true);
  }

  #had(size: number): void {
    if (!Number.isInteger(size) || size < 0 || size > this.size)
      throw new RangeError(`a tree of ${this.size} never had ${size} leaves`);
  }

  /** MTH over the leaves from `start` up to `end`. */
  #over(start: number, end: number): Hash {
    const width = end - start;
    const level = Math.log2(width);
    if (Number.isInteger(level)) return this.levels[level]![start / width]!;
    const middle = start + splitOf(width);
    return nodeHash(this.#over(start, middle), this.#over(middle, end));
  }
}

/** The largest power of two below a width of at least 2. */
function splitOf(width: number): number {
  return 2 ** Math.ceil(Math.log2(width) - 1);
}
