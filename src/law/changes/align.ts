/** Two parts that answer each other, or one that stands alone. */
export interface Aligned<T> {
  before: T | null;
  after: T | null;
  /** Changed places with others that stayed in their order. */
  moved: boolean;
}

/** From here on two parts are the same one wherever they stand. */
const SAME_ANYWHERE = 0.5;
/** Between two neighbours that stayed, less likeness is enough. */
const SAME_IN_PLACE = 0.25;

interface Match {
  before: number;
  after: number;
}

/**
 * Finds which part of a new list is which part of an old one, by a likeness from 0 to 1; each part answers one at
 * most. The result stands in the new order, what was removed at its old place.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (before: T, after: T) => number,
): Aligned<T>[] {
  const scored = before.flatMap((old, index) =>
    after.map((now, place) => ({ before: index, after: place, score: likeness(old, now) })),
  );
  const anywhere = bestMatches(scored.filter(({ score }) => score >= SAME_ANYWHERE));
  const fixed = longestInOrder(anywhere);
  const rest = scored.filter(
    (each) =>
      each.score >= SAME_IN_PLACE &&
      !anywhere.some((match) => match.before === each.before || match.after === each.after) &&
      fixed.every((match) => match.before < each.before === match.after < each.after),
  );
  const matches = [...anywhere, ...bestMatches(rest)];
  return inNewOrder(before, after, matches, longestInOrder(matches));
}

/** The likeliest pairs first; between equals those that moved least. */
function bestMatches(scored: readonly (Match & { score: number })[]): Match[] {
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return [...scored]
    .sort((a, b) => b.score - a.score || distance(a) - distance(b))
    .filter((each) => {
      if (taken.before.has(each.before) || taken.after.has(each.after)) return false;
      taken.before.add(each.before);
      taken.after.add(each.after);
      return true;
    });
}

function distance({ before, after }: Match): number {
  return Math.abs(before - after);
}

/** The most matches that keep the old order among themselves, in that order. */
function longestInOrder(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.after - b.after);
  const chains: Match[][] = [];
  for (const match of sorted) {
    const longest = chains
      .filter((chain) => (chain.at(-1)?.before ?? -1) < match.before)
      .reduce<Match[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, match]);
  }
  return chains.reduce<Match[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}

function inNewOrder<T>(
  before: readonly T[],
  after: readonly T[],
  matches: readonly Match[],
  fixed: readonly Match[],
): Aligned<T>[] {
  const result: Aligned<T>[] = [];
  const matchOf = new Map(matches.map((match) => [match.after, match]));
  const kept = new Set(matches.map((match) => match.before));
  const stayed = new Set(fixed.map((match) => match.after));
  let seen = 0;
  const removedUpTo = (end: number) => {
    for (; seen < end; seen += 1)
      if (!kept.has(seen)) result.push({ before: before[seen]!, after: null, moved: false });
  };
  for (const [place, now] of after.entries()) {
    const match = matchOf.get(place);
    const moved = match !== undefined && !stayed.has(place);
    if (match && !moved) removedUpTo(match.before);
    result.push({ before: match ? before[match.before]! : null, after: now, moved });
  }
  removedUpTo(before.length);
  return result;
}
