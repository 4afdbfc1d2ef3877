/** The most characters that are searched: more than any name or number has, enough to tell one passage from all others. */
export const LONGEST_QUERY = 200;

/** The beginning of a text that is searched; a number at its end is left out rather than cut. */
export function cutQuery(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_QUERY) return text;
  return characters
    .slice(0, LONGEST_QUERY)
    .join('')
    .replace(/[\p{N},.]+$/u, '')
    .trim();
}
