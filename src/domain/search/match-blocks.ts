import { occursIn } from './occurrences.ts';
import type { FoldTable } from './fold-table.ts';
import type { SearchQuery } from './parse-query.ts';
import type { SearchBlock, SearchDocument } from './search-document.ts';

/** How the words of a query are to be read: standing together, or each for itself. */
export type Reading = 'phrase' | 'parts';

/** The phrases to mark for a query under a reading. */
export function markedPhrases(query: SearchQuery, reading: Reading): string[][] {
  return reading === 'parts' ? query.parts : [query.phrase];
}

/**
 * The blocks of a document that answer the query: those that hold every word. Where no block does, words
 * that stand in the title count as said (乌海 奖金), then any word is enough. Empty only when nothing but
 * the title answers.
 */
export function matchingBlocks(
  document: SearchDocument,
  query: SearchQuery,
  reading: Reading,
  table: FoldTable,
): SearchBlock[] {
  const phrases = markedPhrases(query, reading);
  const holding = (wanted: string[][], enough: 'every' | 'some') =>
    document.blocks.filter((block) =>
      wanted[enough]((phrase) => occursIn(block.text, phrase, table)),
    );
  const all = holding(phrases, 'every');
  if (all.length > 0 || phrases.length === 1) return all;
  const unsaid = phrases.filter((phrase) => !occursIn(document.title, phrase, table));
  if (unsaid.length === 0) return holding(phrases, 'some');
  const rest = holding(unsaid, 'every');
  return rest.length > 0 ? rest : holding(unsaid, 'some');
}
