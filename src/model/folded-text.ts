import { withoutRadicals } from './cjk-radicals.ts';

/**
 * A text as one compares what people type and print: width, capitals and doubles of characters fold away, and what a
 * PDF has in place of a character (⻓) is that character.
 */
export function foldedText(text: string): string {
  return withoutRadicals(text).normalize('NFKC').toLowerCase();
}

/** The same without blanks: a name means one thing however it is spaced. */
export function foldedName(name: string): string {
  return foldedText(name).replace(/\s/g, '');
}
