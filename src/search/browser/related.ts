import { parseFoldTable } from '../shared/fold-table.ts';
import {
  RELATED_COVERAGE,
  fullWeight,
  relatedBlocks,
  relatedQuestion,
  relatedTerms,
  termWeight,
  weighByPassage,
} from '../shared/related-terms.ts';
import type { WeightedTerm } from '../shared/related-terms.ts';
import { buildGroup } from '../shared/search-answer.ts';
import type { Group } from '../shared/search-answer.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import type { IndexResult, SearchIndex } from './index-files.ts';
import { QUESTION_WORDS } from '../../messages/search/question-words.ts';
import { findPhrase } from './lookup.ts';

const MOST_RELATED = 50;

interface Candidate {
  result: IndexResult;
  score: number;
  weight: number;
}

/** A related page: its document and the group of its nearest passages. */
export interface Related {
  id: string;
  document: IndexedDocument;
  group: Group;
}

/**
 * The pages nearest to a query that nothing matches exactly: those that hold at least 0.3 of the weight of
 * its words in one passage, best first, at most 50.
 */
export async function findRelated(
  index: SearchIndex,
  units: readonly string[],
): Promise<Related[]> {
  const terms: WeightedTerm[] = [];
  const candidates = new Map<string, Candidate>();
  for (const term of relatedTerms(units, QUESTION_WORDS)) {
    const found = await findPhrase(index.engine, term.units);
    if (found.size === 0) continue;
    const weight = term.factor * termWeight(index.pages.size, found.size);
    terms.push({ ...term, weight });
    for (const [id, result] of found) {
      const known = candidates.get(id) ?? { result, score: 0, weight: 0 };
      candidates.set(id, {
        result,
        score: known.score + result.score,
        weight: known.weight + weight,
      });
    }
  }
  const total = fullWeight(terms);
  const rank = (each: Candidate) => each.score * (0.2 + each.weight / total) ** 2;
  const nearest = [...candidates.values()]
    .filter((each) => each.weight / total >= RELATED_COVERAGE)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST_RELATED);
  return passages(nearest, terms);
}

/** What stands for a page when words are weighed: the wordings of a question, else its passages. */
function wordsOf({ kind, title, aliases = [], blocks }: IndexedDocument): string[] {
  return kind === 'question' ? [title, ...aliases] : blocks.map(({ text }) => text);
}

async function passages(
  candidates: readonly Candidate[],
  terms: readonly WeightedTerm[],
): Promise<Related[]> {
  const pages = await Promise.all(
    candidates.map(async ({ result }) => ({
      id: result.id,
      document: (await result.data()).document,
    })),
  );
  const texts = pages.flatMap(({ document }) => {
    const table = parseFoldTable(document.traditional);
    return wordsOf(document).map((text) => ({ text, table }));
  });
  const weighed = weighByPassage(terms, texts);
  const phrases = weighed.map((term) => term.units);
  return pages
    .map(({ id, document }) => {
      const table = parseFoldTable(document.traditional);
      const { blocks, best } =
        document.kind === 'question'
          ? relatedQuestion(document, weighed, table)
          : relatedBlocks(document, weighed, table);
      return { id, document, best, group: buildGroup(document, blocks, phrases, table) };
    })
    .filter(({ group }) => group.hits.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** What is in force stands before what is only proposed, where both are as near. */
const weightOf = ({ best, document }: { best: number; document: IndexedDocument }) =>
  document.draft ? best * 0.9 : best;
