/**
 * How much of two texts is the same, from 0 to 1: Dice's coefficient over pairs of neighbouring characters, white
 * space apart. Texts of one character are alike or not.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [bare(a), bare(b)];
  if (left.join('') === right.join('')) return 1;
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(left)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(right)) {
    const unused = pairs.get(pair) ?? 0;
    if (unused === 0) continue;
    pairs.set(pair, unused - 1);
    shared += 1;
  }
  const all = left.length + right.length - 2;
  return all > 0 ? (2 * shared) / all : 0;
}

function bare(text: string): string[] {
  return [...text.replace(/\s/g, '')];
}

function pairsOf(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
