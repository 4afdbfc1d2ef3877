import { withoutSpace } from '../regulation/quote.ts';
import type { RegulationText } from '../regulation/regulation-text.ts';
import { textUnits } from '../regulation/text-units.ts';
import type { TextUnit } from '../regulation/text-units.ts';

/** Where two texts part: the place, and the words on either side; empty where one has no such place. */
export interface Difference {
  label: string;
  expected: string;
  found: string;
}

/** Characters shown from before the first that differs. */
const [BEFORE, SHOWN] = [8, 40];

/** What a decision never touches, and a text put together after it need not repeat. */
const FRAME: readonly TextUnit['kind'][] = ['letter', 'signature', 'colophon'];
/** Where an authority says when and by which decision it changed the text. */
const RECORD: readonly TextUnit['kind'][] = [...FRAME, 'title', 'preamble'];

/**
 * The first place at which a text is not the one a decision leads to, layout aside.
 * @param official whether the authority published it: then its head may tell its history
 */
export function firstDifference(
  expected: RegulationText,
  found: RegulationText,
  official: boolean,
): Difference | null {
  const compared = (text: RegulationText) =>
    textUnits(text).filter(({ kind }) => !(official ? RECORD : FRAME).includes(kind));
  const [should, is] = [compared(expected), compared(found)];
  const length = Math.max(should.length, is.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [should[index], is[index]];
    if (a && b && a.label === b.label && same(a, b)) continue;
    const label = a?.label ?? b?.label ?? '';
    return { label, ...parting(wordsOf(a), b && b.label !== label ? '' : wordsOf(b)) };
  }
  return null;
}

const wordsOf = (unit: TextUnit | undefined) => withoutSpace(unit?.words ?? '');
const same = (a: TextUnit, b: TextUnit) => wordsOf(a) === wordsOf(b);

function parting(expected: string, found: string): Omit<Difference, 'label'> {
  const [should, is] = [[...expected], [...found]];
  const at = should.findIndex((character, index) => character !== is[index]);
  const from = Math.max(0, (at < 0 ? should.length : at) - BEFORE);
  const cut = (letters: string[]) => letters.slice(from, from + SHOWN).join('');
  return { expected: cut(should), found: cut(is) };
}
