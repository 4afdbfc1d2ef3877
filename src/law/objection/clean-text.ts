/** Marks that turn the direction of the text around them, and so could make a letter read otherwise. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Control characters but the line break, and what XML and readers of plain text cannot carry. */
const UNPRINTABLE = /[\p{Cc}\u2060\ufeff\ufff9-\ufffb]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;

/**
 * Typed text as it may stand in a letter: whole characters, line breaks as `\n`, tabs as spaces, no control
 * characters and no marks that reorder the text. Everything else is kept, and nothing is cut off.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(UNPAIRED_SURROGATES, '')
        .replace(NONCHARACTERS, '')
        .replace(UNPRINTABLE, '')
        .replace(DIRECTION_MARKS, ''),
    )
    .join('\n')
    .trim();
}

/** The same in one line: line breaks become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}
