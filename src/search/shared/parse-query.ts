import type { FoldTable } from './fold-table.ts';
import { NO_FOLDING } from './fold-table.ts';
import { unitValues } from './units.ts';

/** What the reader typed, in units. */
export interface SearchQuery {
  /** All units, spaces ignored: the query read as one phrase. */
  phrase: string[];
  /** The units between spaces: the query read as words that must all occur. */
  parts: string[][];
  /** The same, parted at punctuation as well (漯河、奖金); the parts where that would cut off single letters. */
  clauses: string[][];
}

const SPACES = /\s+/u;
const PAUSES = /[\s，,、；;：:。？！?!/|+&]+/u;

/** Reads a query. Spaces separate words; a query without letters or digits has no units at all. */
export function parseQuery(text: string, table: FoldTable = NO_FOLDING): SearchQuery {
  const between = (borders: RegExp) =>
    text
      .split(borders)
      .map((part) => unitValues(part, table))
      .filter((part) => part.length > 0);
  const parts = between(SPACES);
  const clauses = between(PAUSES);
  return { phrase: parts.flat(), parts, clauses: mayStandApart(clauses) ? clauses : parts };
}

/**
 * Whether words may stand apart once they also stand together somewhere. A copied passage with a
 * space inside (`条　为`) must not become a search for two characters that stand everywhere.
 */
export function mayStandApart(parts: readonly string[][]): boolean {
  return parts.length > 1 && parts.every((part) => part.length > 1);
}
