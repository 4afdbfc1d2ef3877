/** Letters that may differ before a word counts as another word: one in a short word, two in a longer. */
const tolerance = (word: string) => (word.length < 5 ? 1 : 2);

/** The allowed word an editor most likely meant; undefined when none is close. */
export function nearestWord(word: string, allowed: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = tolerance(word) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (before[column - 2] ?? Infinity) + 1
          : Infinity;
      current.push(
        Math.min(
          (last[column - 1] ?? Infinity) + (same ? 0 : 1),
          (last[column] ?? Infinity) + 1,
          (current[column - 1] ?? Infinity) + 1,
          swapped,
        ),
      );
    }
    [before, last] = [last, current];
  }
  return last.at(-1) ?? Infinity;
}
