/** A text without white space and invisible characters: layout never decides whether two wordings are the same. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '');
}

/** True when the quoted words stand in the text, layout aside. */
export function quoteStands(text: string, quote: string): boolean {
  const needle = withoutSpace(quote);
  return needle.length > 0 && withoutSpace(text).includes(needle);
}

/**
 * The words of an issued file: white space and page marks such as `— 9—` removed.
 * Two exports of one text agree in this form however they were wrapped.
 */
export function sourceWords(source: string): string {
  return withoutSpace(source.replace(/^[^\S\n]*—[^\S\n]*\d+[^\S\n]*—[^\S\n]*$/gmu, ''));
}
