import { ANNEX_HEAD } from './annex.ts';
import { PART_NAMES } from '../part-names.ts';
import { isSentence } from './line.ts';
import type { Line, Report } from './line.ts';
import { markOf } from './marks.ts';
import { looksLikeOpening } from './openings.ts';

/** The lines of a text file by the part of the document they stand in. */
export interface Parts {
  letter: Line[];
  body: Line[];
  signature: Line[];
  annexes: Line[][];
  colophon: Line[];
}

const PART_MARK = /^<!--\s*(.*?)\s*-->$/;
const DATE =
  /^[\d０-９〇○零一二三四五六七八九十\s]{2,}年[\d０-９一二三四五六七八九十\s]+月[\d０-９一二三四五六七八九十\s]+日$/;
const LONGEST_SIGNATURE = 40;

/** What stands for words that are not held, among the lines of the body. */
export const GAP = '';

/**
 * Cuts a text file at its part marks; everything is 正文 until the first. Where no marks are set, an annex begins at its
 * head behind the first article, and the lines that close on a date behind the last sentence are the signature.
 */
export function splitParts(source: string, report: Report): Parts {
  const parts: Parts = { letter: [], body: [], signature: [], annexes: [], colophon: [] };
  const named = new Map<string, 'letter' | 'body' | 'signature' | 'colophon'>([
    [PART_NAMES.letter, 'letter'],
    [PART_NAMES.body, 'body'],
    [PART_NAMES.signature, 'signature'],
    [PART_NAMES.colophon, 'colophon'],
  ]);
  let current = parts.body;
  let opened = false;
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = { number: index + 1, text: raw.trim() };
    if (!line.text) return;
    const mark = PART_MARK.exec(line.text)?.[1];
    if (mark === undefined) {
      if (/[<>]/.test(line.text)) report({ line: line.number, code: 'markup', found: line.text });
      const inBody = current === parts.body || (opened && current === parts.annexes.at(-1));
      if (inBody && current === parts.body && looksNumbered(line.text)) opened = true;
      if (inBody && opened && ANNEX_HEAD.test(line.text)) parts.annexes.push((current = []));
      current.push(line);
      return;
    }
    opened = false;
    if (mark === PART_NAMES.annex) parts.annexes.push((current = []));
    else if (mark === PART_NAMES.gap) parts.body.push({ ...line, text: GAP });
    else {
      const part = named.get(mark);
      if (part) current = parts[part];
      else report({ line: line.number, code: 'unknown-part', found: mark });
    }
  });
  if (parts.signature.length === 0) parts.signature = parts.body.splice(signedFrom(parts.body));
  return parts;
}

function looksNumbered(text: string): boolean {
  return looksLikeOpening(text) || markOf(text) !== null;
}

/** Where the signature begins: behind the last sentence, if what stands there closes on a date. */
function signedFrom(body: readonly Line[]): number {
  if (!DATE.test(body.at(-1)?.text ?? '')) return body.length;
  const belongs = ({ text }: Line) =>
    isSentence(text) || looksNumbered(text) || text.length > LONGEST_SIGNATURE || text === GAP;
  return body.map(belongs).lastIndexOf(true) + 1;
}
