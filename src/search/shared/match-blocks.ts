import { occursIn } from './occurrences.ts';
import type { FoldTable } from './fold-table.ts';
import type { SearchBlock, SearchDocument } from './search-document.ts';

/**
 * The blocks of a document that answer a query read as these phrases: those that hold every one. Where no block does,
 * phrases that stand in the title count as said (乌海 奖金), then those that hold most of them. Empty only when nothing
 * but the title answers.
 */
export function matchingBlocks(
  { blocks, title }: Pick<SearchDocument, 'blocks' | 'title'>,
  phrases: readonly string[][],
  table: FoldTable,
): SearchBlock[] {
  const unsaid = phrases.filter((phrase) => !occursIn(title, phrase, table));
  const held = blocks.map((block) => ({
    block,
    phrases: new Set(phrases.filter((phrase) => occursIn(block.text, phrase, table))),
  }));
  const holding = (wanted: readonly string[][]) =>
    held.filter((each) => wanted.length > 0 && wanted.every((phrase) => each.phrases.has(phrase)));
  const found =
    [holding(phrases), holding(unsaid)].find((each) => each.length > 0) ?? nearest(held);
  return found.map(({ block }) => block);
}

interface HeldPhrases {
  block: SearchBlock;
  phrases: ReadonlySet<string[]>;
}

/** The blocks with most of the phrases, and those with a phrase that none of these has, in reading order. */
function nearest(held: readonly HeldPhrases[]): HeldPhrases[] {
  const most = Math.max(0, ...held.map(({ phrases }) => phrases.size));
  const fullest = held.filter(({ phrases }) => phrases.size === most);
  const shown = new Set(fullest.flatMap(({ phrases }) => [...phrases]));
  return held.filter(
    (each) =>
      most > 0 &&
      (each.phrases.size === most || [...each.phrases].some((phrase) => !shown.has(phrase))),
  );
}
