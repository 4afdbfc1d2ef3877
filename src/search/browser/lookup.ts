import type { SearchQuery } from '../shared/parse-query.ts';
import { mayStandApart } from '../shared/parse-query.ts';
import { codeTokens } from '../shared/code-tokens.ts';
import { encodeUnit, phraseTokens, prefixSpread } from '../shared/tokens.ts';
import type { IndexEngine, IndexResult } from './index-files.ts';

/** Pages by their id, each with the score it earned. */
export type Found = Map<string, IndexResult>;

/** Above this many pages the second pass, which only orders them, costs more than it gives. */
const SCORE_PASS_LIMIT = 3000;

/** The pages that answer a query exactly, best first, and the phrases its words were read as. */
export interface ExactMatch {
  results: IndexResult[];
  phrases: string[][];
}

/** Finds the pages where the words stand together, then those where each word stands for itself. */
export async function findExact(engine: IndexEngine, query: SearchQuery): Promise<ExactMatch> {
  const phrase = await findPhrase(engine, query.phrase);
  const parts = phrase.size > 0 ? query.parts : query.clauses;
  if (parts.length < 2 || (phrase.size > 0 && !mayStandApart(parts)))
    return { results: byScore(phrase), phrases: [query.phrase] };
  const apart = await findAll(engine, parts);
  const rest = new Map([...apart].filter(([id]) => !phrase.has(id)));
  return { results: [...byScore(phrase), ...byScore(rest)], phrases: parts };
}

/**
 * The pages that hold these units side by side. A quoted search decides who belongs; the unquoted search
 * of the same tokens gives the score.
 */
export async function findPhrase(engine: IndexEngine, units: readonly string[]): Promise<Found> {
  if (units.length === 0) return new Map();
  if (units.length === 1) return findUnit(engine, units[0]!);
  const tokens = phraseTokens(units);
  const belonging = byId((await engine.search(`"${tokens.join(' ')}"`)).results);
  // One page needs no order, and the long passages that find one are the dear ones to weigh.
  if (belonging.size < 2 || belonging.size > SCORE_PASS_LIMIT) return belonging;
  const scored = byId((await engine.search([...new Set(tokens)].join(' '))).results);
  return new Map(
    [...belonging].map(([id, result]) => [id, scored.get(id) ?? { ...result, score: 0 }]),
  );
}

/** The match with the pages whose credit code has this part. */
export async function withCodes(
  engine: IndexEngine,
  match: ExactMatch,
  code: string,
): Promise<ExactMatch> {
  const { results } = await engine.search(`"${codeTokens(code).join(' ')}"`);
  const known = new Set(match.results.map(({ id }) => id));
  return { ...match, results: [...match.results, ...results.filter(({ id }) => !known.has(id))] };
}

/** The pages marked with one token that stands for itself. */
export async function findMark(engine: IndexEngine, token: string): Promise<IndexResult[]> {
  return (await engine.search(`"${token}"`)).results;
}

async function findUnit(engine: IndexEngine, unit: string): Promise<Found> {
  const prefix = encodeUnit(unit);
  await engine.preload(prefixSpread(prefix).join(' '));
  return byId((await engine.search(prefix)).results);
}

async function findAll(engine: IndexEngine, parts: readonly string[][]): Promise<Found> {
  let common: Found | null = null;
  for (const part of parts) {
    const found = await findPhrase(engine, part);
    common = common ? intersect(common, found) : found;
    if (common.size === 0) break;
  }
  return common ?? new Map();
}

function intersect(first: Found, second: Found): Found {
  const both: Found = new Map();
  for (const [id, result] of first) {
    const other = second.get(id);
    if (other) both.set(id, { ...result, score: result.score + other.score });
  }
  return both;
}

function byId(results: readonly IndexResult[]): Found {
  return new Map(results.map((result) => [result.id, result]));
}

function byScore(found: Found): IndexResult[] {
  return [...found.values()].sort((a, b) => b.score - a.score);
}
