import type { SearchDocument } from '../search/shared/search-document.ts';

/**
 * Search without an index, to measure the index by: the places whose text, punctuation and spaces removed,
 * contains the wanted words. A whole number matches only a whole number.
 */
export function plainSearch(documents: readonly SearchDocument[], wanted: string): string[] {
  return documents.flatMap(({ href, blocks }) =>
    blocks
      .filter((block) => bare(block.text).includes(bare(wanted)))
      .map((block) => `${href}#${block.anchor}`),
  );
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d+/g, '<$&>')
    .replace(/[^\p{L}\p{N}<>]/gu, '');
}
