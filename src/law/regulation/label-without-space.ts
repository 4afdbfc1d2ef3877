import { CHINESE_NUMERAL, fromChineseNumeral } from './numerals.ts';

/** 第三条为了…: the number of an article or a chapter runs into its words. */
const UNSPACED = new RegExp(`^(第(${CHINESE_NUMERAL})([章条]))(?=[^\\s\\u3000])`);

/** What follows the name of an article another one speaks of: 第三条规定的…, 第三条、第四条, 第三条第二款. */
const SPOKEN_OF = /^(?:[规所的中第至到和与及或之以、，。；：（(]|上述)/;

/**
 * The label of an article or a chapter whose line lacks the space behind it; null for any other line. A sentence may
 * begin with the name of another article: an opening has the number that comes next, and no other line has it.
 */
export function labelWithoutSpace(
  line: string,
  next: { chapter: number; article: number; lines: readonly string[] },
): string | null {
  const [, label, numeral = '', sort] = UNSPACED.exec(line) ?? [];
  if (!label) return null;
  const expected = sort === '章' ? next.chapter : next.article;
  if (fromChineseNumeral(numeral) !== expected || SPOKEN_OF.test(line.slice(label.length)))
    return null;
  const spaced = new RegExp(`^${label}(?:[\\s\\u3000]|$)`);
  return next.lines.some((each) => spaced.test(each)) ? null : label;
}
