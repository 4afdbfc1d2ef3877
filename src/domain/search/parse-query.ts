import type { FoldTable } from './fold-table.ts';
import { NO_FOLDING } from './fold-table.ts';
import { unitValues } from './units.ts';

/** What the reader typed, in units. */
export interface SearchQuery {
  /** All units, spaces ignored: the query read as one phrase. */
  phrase: string[];
  /** The units between spaces: the query read as words that must all occur. */
  parts: string[][];
}

/** Reads a query. Spaces separate words; a query without letters or digits has no units at all. */
export function parseQuery(text: string, table: FoldTable = NO_FOLDING): SearchQuery {
  const parts = text
    .split(/\s+/u)
    .map((part) => unitValues(part, table))
    .filter((part) => part.length > 0);
  return { phrase: parts.flat(), parts };
}

/**
 * Whether the words may stand apart once they also stand together somewhere. A copied passage with a
 * space inside (`条　为`) must not become a search for two characters that stand everywhere.
 */
export function partsMayStandApart(query: SearchQuery): boolean {
  return query.parts.length > 1 && query.parts.every((part) => part.length > 1);
}
