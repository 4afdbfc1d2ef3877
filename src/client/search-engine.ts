import { OPEN_SELECTION, countFacets, passes } from '../domain/search/facets.ts';
import type { Profile, Selection } from '../domain/search/facets.ts';
import { NO_FOLDING, parseFoldTable, simplify } from '../domain/search/fold-table.ts';
import { parseJump } from '../domain/search/jump.ts';
import { markedPhrases, matchingBlocks } from '../domain/search/match-blocks.ts';
import { parseQuery } from '../domain/search/parse-query.ts';
import type { SearchQuery } from '../domain/search/parse-query.ts';
import { buildGroup } from '../domain/search/search-answer.ts';
import type { Group, SearchAnswer } from '../domain/search/search-answer.ts';
import type { IndexedDocument } from '../domain/search/search-document.ts';
import type { SearchIndex } from './search-index-files.ts';
import { findJumps } from './search-jumps.ts';
import { findExact } from './search-lookup.ts';
import type { ExactMatch } from './search-lookup.ts';
import { loadProfiles } from './search-profiles.ts';
import { findRelated } from './search-related.ts';

export interface SearchOptions {
  selection?: Selection;
  /** The most exact groups to fetch and return; all when absent. */
  limit?: number;
}

export type SearchEngine = (text: string, options?: SearchOptions) => Promise<SearchAnswer>;

/**
 * The portal's search over an opened index. Every page that holds the words is found, every matching
 * article of it is listed; only when nothing matches and nothing is named, the nearest passages are.
 */
export function createSearchEngine(index: SearchIndex): SearchEngine {
  let profiles: Promise<Map<string, Profile>> | undefined;
  const profilesOnce = () => (profiles ??= loadProfiles(index.engine));

  return async (text, { selection = OPEN_SELECTION, limit = Infinity } = {}) => {
    const known = await profilesOnce();
    const { query, match, simplified } = await read(index, text);
    const jumps = await findJumps(index.engine, simplified);
    if (match.results.length === 0 && jumps.length === 0) {
      const related = await findRelated(index, parseQuery(simplified).phrase);
      return {
        exact: [],
        exactTotal: 0,
        unfilteredTotal: related.length,
        related: related
          .filter((each) => passes(each.document, selection))
          .map((each) => each.group),
        jumps,
        facets: countFacets(
          related.map((each) => each.document),
          selection,
          [...known.values()],
        ),
      };
    }
    const profileOf = (id: string) => known.get(id)!;
    const shown = match.results.filter(({ id }) => passes(profileOf(id), selection));
    const pages = await Promise.all(shown.slice(0, limit).map((result) => result.data()));
    return {
      exact: pages.map(({ document }) => groupOf(document, query, match)),
      exactTotal: shown.length,
      unfilteredTotal: match.results.length,
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
  const target = parseJump(simplified);
  if (match.results.length === 0 && target?.kind === 'article') {
    query = parseQuery(`${target.context} ${target.label}`);
    match = await findExact(index.engine, query);
  }
  return { query, match, simplified };
}

function groupOf(document: IndexedDocument, query: SearchQuery, { reading }: ExactMatch): Group {
  const table = document.traditional ? parseFoldTable(document.traditional) : NO_FOLDING;
  const blocks = matchingBlocks(document, query, reading, table);
  return buildGroup(document, blocks, markedPhrases(query, reading), table);
}
