/** Words that mean one thing: what one city calls so, another calls otherwise. */
export type Synonyms = readonly (readonly string[])[];

/**
 * The same query in the other words for what it names, the longest name it holds replaced; none when it holds no such
 * word. 拟奖名单 is also asked as 拟授奖名单.
 */
export function otherWordings(text: string, synonyms: Synonyms): string[] {
  const held = synonyms
    .flatMap((group) => group.map((word) => ({ word, group })))
    .filter(({ word }) => text.includes(word))
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  if (!held) return [];
  return held.group
    .filter((word) => word !== held.word)
    .map((word) => text.replace(held.word, word));
}
