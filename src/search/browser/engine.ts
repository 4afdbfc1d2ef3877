import { codePart } from '../shared/code-tokens.ts';
import { OPEN_SELECTION, countFacets, passes } from '../shared/facets.ts';
import type { Profile, Selection } from '../shared/facets.ts';
import { parseFoldTable, simplify } from '../shared/fold-table.ts';
import { parseJump } from '../shared/jump.ts';
import { matchingBlocks } from '../shared/match-blocks.ts';
import { parseQuery } from '../shared/parse-query.ts';
import { otherWordings } from '../shared/synonyms.ts';
import { SYNONYMS } from '../../messages/search/question-words.ts';
import { buildGroup } from '../shared/search-answer.ts';
import type { Group, OtherWording, SearchAnswer } from '../shared/search-answer.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import type { SearchOrder } from './address.ts';
import type { IndexResult, SearchIndex } from './index-files.ts';
import { findJumps } from './jumps.ts';
import { findExact, withCodes } from './lookup.ts';
import type { ExactMatch } from './lookup.ts';
import { findRelated } from './related.ts';

interface SearchOptions {
  selection?: Selection;
  order?: SearchOrder;
  /** The most exact groups to fetch and return; all when absent. */
  limit?: number;
  /** The most groups of each other wording; all when absent. */
  otherLimit?: number;
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

  return async (text, options = {}) => {
    const { selection = OPEN_SELECTION, limit, otherLimit, order = 'best' } = options;
    const { match, simplified, code } = await read(index, text);
    const jumps = await findJumps(index, simplified);
    // Lists come best first: of equal standing, the order of the search is kept.
    const before = (a: IndexResult, b: IndexResult) =>
      order === 'newest'
        ? newestFirst.get(a.id)! - newestFirst.get(b.id)!
        : standing(profileOf(a.id)) - standing(profileOf(b.id));
    const shown = (results: readonly IndexResult[]) =>
      results.filter(({ id }) => passes(profileOf(id), selection)).sort(before);
    const others = async () =>
      jumps.length > 0 ? [] : inOtherWords(index, simplified, match.results, shown, otherLimit);
    const facetsOf = (results: readonly { id: string }[]) =>
      countFacets(
        results.map(({ id }) => profileOf(id)),
        selection,
        [...known.values()],
      );
    if (match.results.length === 0 && jumps.length === 0) {
      const related = await findRelated(index, parseQuery(simplified).phrase);
      return {
        exact: [],
        others,
        exactTotal: 0,
        unfilteredTotal: related.length,
        related: related
          .filter((each) => passes(profileOf(each.id), selection))
          .map((each) => each.group),
        jumps,
        facets: facetsOf(related),
      };
    }
    const listed = shown(match.results);
    const documents = await documentsOf(listed.slice(0, limit));
    const rulesAnswer = documents.some(({ kind }) => kind === 'regulation');
    return {
      exact: documents.map((document) => groupOf(document, match, { rulesAnswer, code })),
      exactTotal: listed.length,
      unfilteredTotal: match.results.length,
      others,
      related: [],
      jumps,
      facets: facetsOf(match.results),
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

async function documentsOf(results: readonly IndexResult[]): Promise<IndexedDocument[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ document }) => document);
}

/** The most places of a page that another wording shows: the way to all of them is beside it. */
const OTHER_PLACES = 3;

async function inOtherWords(
  index: SearchIndex,
  text: string,
  answers: readonly IndexResult[],
  shown: (results: readonly IndexResult[]) => IndexResult[],
  limit: number | undefined,
): Promise<OtherWording[]> {
  const found = new Set(answers.map(({ id }) => id));
  const others: OtherWording[] = [];
  for (const wording of otherWordings(text, SYNONYMS)) {
    const match = await findExact(index.engine, parseQuery(wording));
    const fresh = shown(match.results.filter(({ id }) => !found.has(id)));
    for (const { id } of fresh) found.add(id);
    const documents = await documentsOf(fresh.slice(0, limit));
    const groups = documents.map((document) => groupOf(document, match, { most: OTHER_PLACES }));
    if (groups.length > 0) others.push({ wording, groups, total: fresh.length });
  }
  return others;
}

interface ReadQuery {
  match: ExactMatch;
  /** The text as typed, or in simplified characters when that was needed to understand it. */
  simplified: string;
  /** The part of a credit code that the text may be. */
  code: string | null;
}

/**
 * Reads the query as typed; when that finds nothing, in simplified characters (the index holds no other),
 * 第12条 as 第十二条 and 2018年76号 as 〔2018〕76.
 */
async function read(index: SearchIndex, text: string): Promise<ReadQuery> {
  let match = await findExact(index.engine, parseQuery(text));
  let simplified = text;
  if (match.results.length === 0 && /\p{Script=Han}/u.test(text)) {
    simplified = simplify(text.normalize('NFKC'), await index.foldTable());
    match = await findExact(index.engine, parseQuery(simplified));
  }
  const code = codePart(text);
  if (code !== null) match = await withCodes(index.engine, match, code);
  const target = parseJump(simplified);
  if (match.results.length === 0 && target !== null) {
    const spelt =
      target.kind === 'article' ? `${target.context} ${target.label}` : target.units.join('·');
    match = await findExact(index.engine, parseQuery(spelt));
  }
  return { match, simplified, code };
}

/** Pages that are shown by how they begin where nothing but their name answers. */
const SHOWN_BY_OPENING: readonly string[] = ['guide', 'organisation'];

/**
 * The group of a page. Beside articles that hold the words themselves, an answer needs none of its own; a guide or an
 * organisation found by its title, sound or code alone is shown by how it begins.
 */
function groupOf(
  document: IndexedDocument,
  { phrases }: ExactMatch,
  {
    rulesAnswer = false,
    ...shown
  }: { rulesAnswer?: boolean; code?: string | null; most?: number } = {},
): Group {
  const table = parseFoldTable(document.traditional);
  const matching = matchingBlocks(document, phrases, table);
  const answers = rulesAnswer ? [] : document.blocks;
  const opening = SHOWN_BY_OPENING.includes(document.kind) ? document.blocks.slice(0, 1) : [];
  const places = matching.length > 0 ? matching : opening;
  const blocks = document.kind === 'question' ? answers : places;
  return buildGroup(document, blocks, phrases, table, shown);
}
