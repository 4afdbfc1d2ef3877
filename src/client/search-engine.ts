import { codePart } from '../domain/search/code-tokens.ts';
import { OPEN_SELECTION, countFacets, passes } from '../domain/search/facets.ts';
import type { Profile, Selection } from '../domain/search/facets.ts';
import { NO_FOLDING, parseFoldTable, simplify } from '../domain/search/fold-table.ts';
import { parseJump } from '../domain/search/jump.ts';
import { markedPhrases, matchingBlocks } from '../domain/search/match-blocks.ts';
import { parseQuery } from '../domain/search/parse-query.ts';
import type { SearchQuery } from '../domain/search/parse-query.ts';
import { otherWordings } from '../domain/search/synonyms.ts';
import { SYNONYMS } from '../wording/question-words.ts';
import { buildGroup } from '../domain/search/search-answer.ts';
import type { Group, SearchAnswer } from '../domain/search/search-answer.ts';
import type { IndexedDocument } from '../domain/search/search-document.ts';
import type { SearchOrder } from './search-address.ts';
import type { IndexResult, SearchIndex } from './search-index-files.ts';
import { findJumps } from './search-jumps.ts';
import { findExact, withCodes } from './search-lookup.ts';
import type { ExactMatch } from './search-lookup.ts';
import { findRelated } from './search-related.ts';

interface SearchOptions {
  selection?: Selection;
  order?: SearchOrder;
  /** The most exact groups to fetch and return; all when absent. */
  limit?: number;
}

export type SearchEngine = (text: string, options?: SearchOptions) => Promise<SearchAnswer>;

/**
 * The portal's search over an opened index. Every page that holds the words is found, every matching
 * article of it is listed; only when nothing matches and nothing is named, the nearest passages are.
 */
export function createSearchEngine(index: SearchIndex): SearchEngine {
  const known = index.pages;
  const profileOf = (id: string) => known.get(id)!;
  const newestFirst = new Map([...known.keys()].map((id, place) => [id, place]));

  return async (text, { selection = OPEN_SELECTION, limit = Infinity, order = 'best' } = {}) => {
    const { query, match, simplified } = await read(index, text);
    const jumps = await findJumps(index.engine, simplified);
    if (match.results.length === 0 && jumps.length === 0) {
      const related = await findRelated(index, parseQuery(simplified).phrase);
      return {
        exact: [],
        also: await inOtherWords(index, simplified, new Set()),
        exactTotal: 0,
        unfilteredTotal: related.length,
        related: related
          .filter((each) => passes(profileOf(each.id), selection))
          .map((each) => each.group),
        jumps,
        facets: countFacets(
          related.map(({ id }) => profileOf(id)),
          selection,
          [...known.values()],
        ),
      };
    }
    const before = (a: IndexResult, b: IndexResult) =>
      order === 'newest'
        ? newestFirst.get(a.id)! - newestFirst.get(b.id)!
        : standing(profileOf(a.id)) - standing(profileOf(b.id)) || b.score - a.score;
    const shown = match.results
      .filter(({ id }) => passes(profileOf(id), selection))
      .toSorted(before);
    const documents = await Promise.all(shown.slice(0, limit).map((result) => result.data()));
    const rulesAnswer = documents.some(({ document }) => document.kind === 'regulation');
    return {
      exact: documents.map(({ document }) => groupOf(document, query, match, rulesAnswer)),
      exactTotal: shown.length,
      unfilteredTotal: match.results.length,
      also: await inOtherWords(index, simplified, new Set(match.results.map(({ id }) => id))),
      related: [],
      jumps,
      facets: countFacets(
        match.results.map(({ id }) => profileOf(id)),
        selection,
        [...known.values()],
      ),
    };
  };
}

/** The rules stand first, those in force before those proposed; then answers drawn from them, then everything else. */
function standing(profile: Profile): number {
  const has = (name: 'kind' | 'status', wanted: string) =>
    profile[name].some(({ value }) => value === wanted);
  if (has('kind', 'regulation')) return has('status', 'draft') ? 1 : 0;
  return has('kind', 'question') ? 2 : 3;
}

/** The most pages shown for another wording. */
const OTHER_SHOWN = 5;

async function inOtherWords(
  index: SearchIndex,
  text: string,
  found: Set<string>,
): Promise<SearchAnswer['also']> {
  const also: SearchAnswer['also'] = [];
  for (const wording of otherWordings(text, SYNONYMS)) {
    const query = parseQuery(wording);
    const match = await findExact(index.engine, query);
    const fresh = match.results.filter(({ id }) => !found.has(id)).slice(0, OTHER_SHOWN);
    for (const { id } of fresh) found.add(id);
    const pages = await Promise.all(fresh.map((result) => result.data()));
    const groups = pages.map(({ document }) => groupOf(document, query, match));
    if (groups.length > 0) also.push({ wording, groups });
  }
  return also;
}

interface ReadQuery {
  query: SearchQuery;
  match: ExactMatch;
  /** The text as typed, or in simplified characters when that was needed to understand it. */
  simplified: string;
}

/**
 * Reads the query as typed; when that finds nothing, in simplified characters (the index holds no other),
 * and 第12条 as 第十二条.
 */
async function read(index: SearchIndex, text: string): Promise<ReadQuery> {
  let query = parseQuery(text);
  let match = await findExact(index.engine, query);
  let simplified = text;
  if (match.results.length === 0 && /\p{Script=Han}/u.test(text)) {
    simplified = simplify(text.normalize('NFKC'), await index.foldTable());
    query = parseQuery(simplified);
    match = await findExact(index.engine, query);
  }
  const code = codePart(text);
  if (code !== null) match = await withCodes(index.engine, match, code);
  const target = parseJump(simplified);
  if (match.results.length === 0 && target?.kind === 'article') {
    query = parseQuery(`${target.context} ${target.label}`);
    match = await findExact(index.engine, query);
  }
  return { query, match, simplified };
}

/**
 * The group of a page. Beside articles that hold the words themselves, an answer needs none of its own; a guide found
 * by its title alone is shown by how it begins.
 */
function groupOf(
  document: IndexedDocument,
  query: SearchQuery,
  { reading }: ExactMatch,
  rulesAnswer = false,
): Group {
  const table = document.traditional ? parseFoldTable(document.traditional) : NO_FOLDING;
  const matching = matchingBlocks(document, query, reading, table);
  const answers = rulesAnswer ? [] : document.blocks;
  const opening = document.kind === 'guide' ? document.blocks.slice(0, 1) : [];
  const places = matching.length > 0 ? matching : opening;
  const blocks = document.kind === 'question' ? answers : places;
  return buildGroup(document, blocks, markedPhrases(query, reading), table);
}
