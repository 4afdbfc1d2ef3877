import { codeOf } from '../../model/code-point.ts';
import { lookalikesIn } from '../../model/cjk-radicals.ts';
import type { Lookalike } from '../../model/cjk-radicals.ts';
import { cleanText } from '../objection/clean-text.ts';

/**
 * Why a text cannot be printed as it is written: it holds characters that are halves or holes, that nobody sees or
 * that turn the words around; marks piled up on one letter; parts or doubles of characters in place of characters; or it is
 * longer than anything a page has room for.
 */
export type TextFault =
  | { kind: 'character'; found: string }
  | { kind: 'piled' }
  | { kind: 'lookalikes'; found: readonly Lookalike[] }
  | { kind: 'long'; found: number; most: number };

/** Characters of one line of content. */
const LONGEST = 2000;

/** Besides what the cleaner of letters takes out: format characters, letters that print nothing, and the hole a wrong encoding leaves. */
const UNPRINTED = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufffd]/u;

/** No script piles up more than four on one letter. */
const PILED = /\p{M}{5}/u;

/** What is wrong with one line of text; null where nothing is. */
export function lineFault(text: string): TextFault | null {
  if (text.length > LONGEST) return { kind: 'long', found: text.length, most: LONGEST };
  return textFault(text)?.fault ?? null;
}

/** The first thing that is wrong with the characters of a text, and where, counted in UTF-16 units; null where nothing is. */
export function textFault(text: string): { fault: TextFault; index: number } | null {
  let index = 0;
  for (const character of text) {
    if (isUnprinted(character))
      return { fault: { kind: 'character', found: codeOf(character) }, index };
    index += character.length;
  }
  const piled = PILED.exec(text);
  if (piled) return { fault: { kind: 'piled' }, index: piled.index };
  const found = lookalikesIn(text);
  const [first] = found;
  return first ? { fault: { kind: 'lookalikes', found }, index: text.indexOf(first.sign) } : null;
}

function isUnprinted(character: string): boolean {
  return UNPRINTED.test(character) || (!/\s/.test(character) && cleanText(character) !== character);
}
