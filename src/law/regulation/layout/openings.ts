import { CHINESE_NUMERAL, readNumeral } from '../numerals.ts';
import { headingOf } from './headings.ts';

/** The number that opens a chapter, a section or an article, as its line has it. */
export interface Opening {
  sort: '章' | '节' | '条';
  number: number;
  /** 1 of 第十条之一; 0 for a number of its own. */
  inserted: number;
  /** As printed, without white space. */
  label: string;
  /** What the line says behind it. */
  rest: string;
}

/** Whether a number is the one that comes next in its place. */
export type IsNext = (opening: Opening) => boolean;

const NUMERAL = `(?:${CHINESE_NUMERAL}|[0-9０-９]{1,3})`;
const OPENING = new RegExp(`^第\\s*(${NUMERAL})\\s*([章节条])(?:之(${NUMERAL}))?(.*)$`);
/** What follows the name of an article another one speaks of: 第三条规定的…, 第三条、第四条, 第三条第二款. */
const SPOKEN_OF = new RegExp(
  `^(?:规定|[的，。；：]|所[列称指述规]|中[的规所]|上述|以[及上下]|之[规前后内外]|[、和至到与及或]第|第${NUMERAL}[条款项]|[（(]${NUMERAL}[）)][项目、，和至及])`,
);

/** A line cut at the number it begins with; null where it begins with none. */
function cut(line: string): Opening | null {
  const match = OPENING.exec(line);
  if (!match) return null;
  const [, numeral = '', sort = '', inserted = '', rest = ''] = match;
  const label = line.slice(0, line.length - rest.length).replaceAll(/\s/g, '');
  return {
    sort: sort as Opening['sort'],
    number: readNumeral(numeral) ?? 0,
    inserted: inserted === '' ? 0 : (readNumeral(inserted) ?? 0),
    label,
    rest,
  };
}

/** True with space behind the number, or behind the heading that follows it. */
const isSpaced = ({ rest }: Opening) =>
  /^(?:\s|$)/.test(rest.slice(headingOf(rest)?.heading.length ?? 0));
const isHeaded = ({ rest }: Opening) => {
  const headed = headingOf(rest);
  return headed !== null && !SPOKEN_OF.test(rest.slice(headed.heading.length));
};
const isSpokenOf = (opening: Opening) => SPOKEN_OF.test(opening.rest) && !isHeaded(opening);

/** True where a line, by itself, looks like the opening of an article or a chapter. */
export function looksLikeOpening(line: string): boolean {
  const opening = cut(line);
  return opening !== null && opening.sort !== '节' && (isSpaced(opening) || !isSpokenOf(opening));
}

/**
 * The opening a line is. A number with space behind it always is one; without, where it comes next, no other line
 * opens that place, and the words do not go on as a sentence about it. `unclear` where they do though nothing else opens it.
 */
export function openingOf(
  line: string,
  lines: readonly string[],
  isNext: IsNext,
): Opening | 'unclear' | null {
  const opening = cut(line);
  if (!opening) return null;
  if (isSpaced(opening)) return { ...opening, rest: opening.rest.trimStart() };
  const others = lines
    .filter((each) => each !== line)
    .map(cut)
    .filter((other) => other?.label === opening.label)
    .filter((other) => other !== null);
  if (others.some(isSpaced)) return null;
  // A number under a heading opens an article even where it is out of its order.
  if (!isNext(opening)) return isHeaded(opening) && others.length === 0 ? opening : null;
  if (!isSpokenOf(opening)) return opening;
  return opening.sort === '条' && others.every(isSpokenOf) ? 'unclear' : null;
}
