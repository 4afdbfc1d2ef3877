import type { ListEntry } from '../../schemas/records/lists.ts';

/** A row that bears a rank, with its position in the list. */
export type Ranked = ListEntry & { rank: number; index: number };

/**
 * The ranked rows of a list, best first, apart where ranks begin anew for each award or class: when no rank stands
 * twice within one and each begins with the first.
 */
export function rankGroups(entries: readonly ListEntry[]): Ranked[][] {
  const ranked = entries
    .flatMap((entry, index): Ranked[] =>
      entry.rank === undefined ? [] : [{ ...entry, rank: entry.rank, index }],
    )
    .sort((a, b) => a.rank - b.rank);
  if (isNumberedThrough(ranked)) return [ranked];
  const apart = [
    (row: Ranked) => row.tier,
    (row: Ranked) => row.category,
    (row: Ranked) => `${row.tier} ${row.category}`,
  ]
    .map((keyOf) => grouped(ranked, keyOf))
    .find((groups) => groups.length > 1 && groups.every(beginsAnew));
  return apart ?? [ranked];
}

const isNumberedThrough = (rows: readonly Ranked[]) =>
  new Set(rows.map(({ rank }) => rank)).size === rows.length;

const beginsAnew = (rows: readonly Ranked[]) => isNumberedThrough(rows) && rows[0]?.rank === 1;

function grouped(rows: readonly Ranked[], keyOf: (row: Ranked) => string | undefined): Ranked[][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}
