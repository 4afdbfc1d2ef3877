import { CHINESE_NUMERAL, fromChineseNumeral } from '../numerals.ts';
import type { Paragraph } from '../regulation-text.ts';

const INLINE_MARK = new RegExp(`[：:；;。]([（(](${CHINESE_NUMERAL})[）)])`, 'g');

/**
 * Splits `…：（一）…；（二）…` into its items. Only an unbroken run that starts at （一）, has two items or
 * more and follows a stop counts: a bracketed numeral inside a sentence is left alone.
 */
export function splitInlineItems(line: string): Paragraph {
  const marks: { start: number; end: number; mark: string }[] = [];
  for (const match of line.matchAll(INLINE_MARK)) {
    if (fromChineseNumeral(match[2]!) !== marks.length + 1) continue;
    const start = match.index + 1;
    marks.push({ start, end: start + match[1]!.length, mark: match[1]! });
  }
  if (marks.length < 2) return { text: line, items: [], inline: false };
  const items = marks.map(({ end, mark }, index) => ({
    number: index + 1,
    mark,
    text: line.slice(end, marks[index + 1]?.start),
  }));
  return { text: line.slice(0, marks[0]!.start), items, inline: true };
}
