import { isNumber, unitValues } from './units.ts';
import { occursIn } from './occurrences.ts';
import type { FoldTable } from './fold-table.ts';
import type { SearchBlock, SearchDocument } from './search-document.ts';

/** Words people ask with, and the words the documents use for the same thing. */
export type QuestionWords = readonly (readonly [asked: string, written: readonly string[]])[];

/** Words to look for when nothing matches a query exactly. */
export interface RelatedTerm {
  units: string[];
  /** How much the term says, 0–1: a pair with a function word says less. */
  factor: number;
  /** Whether the reader typed it; other words help a passage but are not missed in it. */
  asked: boolean;
}

/** A term with its weight: its factor, and the rarer in the portal the heavier. */
export interface WeightedTerm extends RelatedTerm {
  weight: number;
}

/** The least share of a query's weight that a related passage must hold. */
export const RELATED_COVERAGE = 0.3;

/** The most passages shown for one document under 相关内容. */
export const RELATED_BLOCKS = 3;

const FUNCTION_FACTOR = 0.4;

/** The most units of a query that are read for related passages: a pasted page need not be looked for whole. */
const MOST_UNITS = 60;

const LATIN = /^\p{Script=Latin}/u;

const FUNCTION_CHARACTERS = new Set(
  '的了是在有和与及或之其于对为以被把将能会可要怎么什多少几谁哪吗呢吧啊如何样请问应该需须当个位次些这那我你他它们都也就还又很最',
);

/**
 * The neighbouring pairs of a query that say something (a number or a Latin word stands for itself), pairs of
 * function words left out, and the documents' own words for what is asked.
 */
export function relatedTerms(
  units: readonly string[],
  questionWords: QuestionWords,
): RelatedTerm[] {
  const terms = new Map<string, RelatedTerm>();
  const add = (term: RelatedTerm) => {
    const key = term.units.join('');
    if (!terms.has(key)) terms.set(key, term);
  };
  const words = wholeWords(units.slice(0, MOST_UNITS));
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word.length > 1 || isNumber(word[0]!)) add({ units: word, factor: 1, asked: true });
    else if (next?.length === 1 && !isNumber(next[0]!)) {
      const pair = [...word, ...next];
      const empty = pair.filter((each) => FUNCTION_CHARACTERS.has(each)).length;
      if (empty < 2) add({ units: pair, factor: empty === 0 ? 1 : FUNCTION_FACTOR, asked: true });
    }
  });
  const query = units.join('');
  for (const [asked, written] of questionWords)
    if (query.includes(asked))
      for (const word of written) add({ units: unitValues(word), factor: 1, asked: false });
  return [...terms.values()];
}

/** The units with Latin letters that stand side by side as one word: a pair of letters says nothing. */
function wholeWords(units: readonly string[]): string[][] {
  const words: string[][] = [];
  for (const unit of units) {
    const last = words[words.length - 1];
    if (last && LATIN.test(unit) && LATIN.test(last[last.length - 1]!)) last.push(unit);
    else words.push([unit]);
  }
  return words;
}

/** The weight of a term that stands on `holding` of `pages` pages. */
export function termWeight(pages: number, holding: number): number {
  return Math.log(1 + pages / holding);
}

/**
 * The terms weighed anew by how many of these passages hold them: every regulation speaks of 材料, but only
 * some of its articles do.
 */
export function weighByPassage(
  terms: readonly RelatedTerm[],
  passages: readonly { text: string; table: FoldTable }[],
): WeightedTerm[] {
  return terms.flatMap((term) => {
    const holding = passages.filter(({ text, table }) => occursIn(text, term.units, table)).length;
    if (holding === 0) return [];
    return [{ ...term, weight: term.factor * termWeight(passages.length, holding) }];
  });
}

/** What a passage would hold if it held every word the reader typed that stands anywhere. */
export function fullWeight(terms: readonly WeightedTerm[]): number {
  const asked = terms.filter((term) => term.asked);
  return (asked.length > 0 ? asked : terms).reduce((sum, term) => sum + term.weight, 0);
}

/** The share of the full weight that a passage holds: 1 when all was found, more with added words. */
export function coverage(text: string, terms: readonly WeightedTerm[], table: FoldTable): number {
  const full = fullWeight(terms);
  const held = terms
    .filter((term) => occursIn(text, term.units, table))
    .reduce((sum, term) => sum + term.weight, 0);
  return full === 0 ? 0 : held / full;
}

/** How much more a question that was answered before counts than a passage that holds the same words. */
const ANSWERED = 1.5;

/**
 * The passages of a document nearest to the query, in reading order, with the coverage of the best. Words that
 * stand in the title count as said in every passage that says anything else of the query (漯河公示几天).
 */
export function relatedBlocks(
  { blocks, title, city }: Pick<SearchDocument, 'blocks' | 'title' | 'city'>,
  terms: readonly WeightedTerm[],
  table: FoldTable,
): { blocks: SearchBlock[]; best: number } {
  const named = `${title}${city?.name ?? ''}`;
  const inTitle = new Set(terms.filter((term) => occursIn(named, term.units, table)));
  const unsaid = terms.filter((term) => !inTitle.has(term));
  const said = [...inTitle].reduce((sum, term) => sum + (term.asked ? term.weight : 0), 0);
  const full = fullWeight(terms);
  const nearest = (wanted: readonly WeightedTerm[], known: number) =>
    blocks
      .map((block, place) => {
        const own = coverage(block.text, wanted, table) * fullWeight(wanted);
        return { block, place, share: own > 0 && full > 0 ? (own + known) / full : 0 };
      })
      .filter((entry) => entry.share >= RELATED_COVERAGE)
      .sort((a, b) => b.share - a.share)
      .slice(0, RELATED_BLOCKS);
  // A document that has nothing beyond its title's words still has those.
  const beyond = nearest(unsaid, said);
  const near = beyond.length > 0 ? beyond : nearest(terms, 0);
  return {
    blocks: [...near].sort((a, b) => a.place - b.place).map((entry) => entry.block),
    best: near[0]?.share ?? 0,
  };
}

/**
 * A frequent question as near to the query as its nearest wording; its articles, those of a city that the query
 * names first.
 */
export function relatedQuestion(
  { blocks, title, aliases = [] }: Pick<SearchDocument, 'blocks' | 'title' | 'aliases'>,
  terms: readonly WeightedTerm[],
  table: FoldTable,
): { blocks: SearchBlock[]; best: number } {
  const cities = (block: SearchBlock) => coverage(block.label, terms, table);
  const wordings = [title, ...aliases].map((wording) => coverage(wording, terms, table));
  const named = Math.max(0, ...blocks.map(cities));
  const best = (Math.max(...wordings) + named) * ANSWERED;
  return best >= RELATED_COVERAGE * ANSWERED
    ? { blocks: [...blocks].sort((a, b) => cities(b) - cities(a)), best }
    : { blocks: [], best: 0 };
}
