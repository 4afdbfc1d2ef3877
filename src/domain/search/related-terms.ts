import { isNumber } from './units.ts';
import { occursIn } from './occurrences.ts';
import type { FoldTable } from './fold-table.ts';
import type { SearchBlock } from './search-document.ts';

/** A pair of units (or one number) of a query, with its weight: the rarer in the portal, the heavier. */
export interface WeightedTerm {
  units: string[];
  weight: number;
}

/** The least share of a query's weight that a related passage must hold. */
export const RELATED_COVERAGE = 0.3;

/** The most passages shown for one document under 相关内容. */
export const RELATED_BLOCKS = 3;

const FUNCTION_CHARACTERS = new Set(
  '的了是在有和与及或之其于对为以被把将能会可要怎么什多少几谁哪吗呢吧啊如何样请问应该需须当个位次些这那我你他它们都也就还又很最',
);

/** The neighbouring pairs of a query that say something; pairs of function words are left out. */
export function relatedTerms(units: readonly string[]): string[][] {
  const terms = new Map<string, string[]>();
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (isNumber(unit)) terms.set(unit, [unit]);
    else if (next !== undefined && !isNumber(next) && !bothEmpty(unit, next))
      terms.set(unit + next, [unit, next]);
  });
  return [...terms.values()];
}

/** The weight of a term that stands on `holding` of `pages` pages. */
export function termWeight(pages: number, holding: number): number {
  return Math.log(1 + pages / holding);
}

/** The share (0–1) of the terms' weight that a passage holds. */
export function coverage(text: string, terms: readonly WeightedTerm[], table: FoldTable): number {
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const held = terms
    .filter((term) => occursIn(text, term.units, table))
    .reduce((sum, term) => sum + term.weight, 0);
  return total === 0 ? 0 : held / total;
}

/** The passages of a document nearest to the query, in reading order, with the coverage of the best. */
export function relatedBlocks(
  blocks: readonly SearchBlock[],
  terms: readonly WeightedTerm[],
  table: FoldTable,
): { blocks: SearchBlock[]; best: number } {
  const near = blocks
    .map((block, place) => ({ block, place, share: coverage(block.text, terms, table) }))
    .filter((entry) => entry.share >= RELATED_COVERAGE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, RELATED_BLOCKS);
  return {
    blocks: near.toSorted((a, b) => a.place - b.place).map((entry) => entry.block),
    best: near[0]?.share ?? 0,
  };
}

function bothEmpty(first: string, second: string): boolean {
  return FUNCTION_CHARACTERS.has(first) && FUNCTION_CHARACTERS.has(second);
}
