import { CHINESE_NUMERAL } from '../numerals.ts';
import { isTitle } from './line.ts';

const BRACKETED =
  /^(（(?:[^（）]|（[^（）]*）)+）|\((?:[^()]|\([^()]*\))+\)|【[^【】]+】|〔[^〔〕]+〕|［[^［］]+］|\[[^[\]]+\])\s*(.*)$/;
const NUMERAL_ALONE = new RegExp(`^.(?:${CHINESE_NUMERAL}|[0-9０-９]+).$`);

/** The heading of an article in brackets, （目的和依据）, and the words behind it; a numeral in brackets is an item. */
export function headingOf(words: string): { heading: string; rest: string } | null {
  const [, heading, rest = ''] = BRACKETED.exec(words) ?? [];
  return heading && isTitle(heading.slice(1, -1)) && !NUMERAL_ALONE.test(heading)
    ? { heading, rest }
    : null;
}

/**
 * Whether the articles of a text bear headings in lines of their own: half of them, two at least, open with a few words
 * that are no sentence and go on below. One article alone that does so is a sentence broken in two.
 */
export function haveHeadingLines(
  articles: readonly { lines: readonly { text: string }[] }[],
): boolean {
  const headed = articles.filter(({ lines }) => opensWithHeading(lines)).length;
  return headed >= 2 && headed * 2 >= articles.length;
}

/** True where the first line of an article is a few words and others follow. */
export function opensWithHeading([first, ...rest]: readonly { text: string }[]): boolean {
  return first !== undefined && rest.length > 0 && isTitle(first.text);
}
