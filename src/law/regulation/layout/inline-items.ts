import type { Item } from '../regulation-text.ts';
import { markOf } from './marks.ts';
import type { MarkStyle } from './marks.ts';

/** Words with the items that run on behind them in the same line. */
export interface RunTogether {
  text: string;
  items: Item[];
  inline: boolean;
}

/** How items that run on in one line may be numbered. */
const STYLES: readonly MarkStyle[] = ['（一）', '（1）', '1.', '①'];
const STOP = /[：:；;。]/g;

/**
 * Splits `…：（一）…；（二）…` and `…：1.…；2.…` into its items. Only an unbroken run that starts at the first number, has
 * two items or more and follows a stop counts: a numeral inside a sentence is left alone.
 * @param outer how the lists it stands in are numbered: none of its own items is
 */
export function splitInlineItems(line: string, outer: readonly MarkStyle[] = []): RunTogether {
  for (const style of STYLES) {
    const items = outer.includes(style) ? [] : runOf(line, style);
    if (items.length > 1) return { text: line.slice(0, startOf(line, items)), inline: true, items };
  }
  return { text: line, items: [], inline: false };
}

function runOf(line: string, style: MarkStyle) {
  const marks: { start: number; end: number; mark: string }[] = [];
  for (const { index } of line.matchAll(STOP)) {
    const start = index + 1;
    const mark = markOf(line.slice(start));
    if (mark?.style !== style || mark.uncertain || mark.number !== marks.length + 1) continue;
    marks.push({ start, end: start + mark.printed.length, mark: mark.printed });
  }
  return marks.map(({ end, mark }, index) => ({
    number: index + 1,
    mark,
    text: line.slice(end, marks[index + 1]?.start),
  }));
}

/** Where the items of a line begin: they run to its end. */
function startOf(line: string, items: readonly Item[]): number {
  return items.reduce((at, { mark, text }) => at - mark.length - text.length, line.length);
}
