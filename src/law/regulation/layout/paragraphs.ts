import type { Item, Paragraph } from '../regulation-text.ts';
import { splitInlineItems } from './inline-items.ts';
import type { Line, Report } from './line.ts';
import { isSentence, isTitle } from './line.ts';
import { markOf } from './marks.ts';
import type { Mark, MarkStyle } from './marks.ts';

interface MarkedLine extends Line {
  mark: Mark | null;
}

/** Items with the line behind the last of them. */
interface List {
  items: Item[];
  next: number;
}

/** Whether an item is numbered in a style. */
function isLike(item: Item | undefined, style: MarkStyle): boolean {
  return item !== undefined && markOf(`${item.mark}。`)?.style === style;
}

/**
 * Reads the lines of one place (an article, or what stands in a chapter before its first) into paragraphs and nested
 * lists. A list goes on as long as its next number comes: what stands between two items belongs to the first of them,
 * and what stands behind the last is a paragraph of the place.
 * @param titled true where items may begin with a title: texts without articles
 */
export function readParagraphs(
  lines: readonly Line[],
  titled: boolean,
  report: Report,
): Paragraph[] {
  const all: MarkedLine[] = lines.map((line) => ({ ...line, mark: markOf(line.text) }));
  reportBroken();
  return paragraphsIn(0, all.length, []);

  function paragraphsIn(from: number, until: number, outer: readonly MarkStyle[]): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    let at = from;
    while (at < until) {
      const paragraph: Paragraph = opensList(at, until, outer)
        ? { text: '', items: [], inline: false }
        : splitInlineItems(all[at++]!.text);
      if (at < until && goesOn(paragraph, at, until, outer)) {
        const list = listAt(at, until, outer, paragraph.items);
        paragraph.items = list.items;
        at = list.next;
      }
      paragraphs.push(paragraph);
    }
    return paragraphs;
  }

  /** A run of items in one line may go on in the next. */
  function goesOn(
    { inline, items }: Paragraph,
    at: number,
    until: number,
    outer: readonly MarkStyle[],
  ): boolean {
    if (!opensList(at, until, outer)) return false;
    const { style, number } = all[at]!.mark!;
    return !inline || (isLike(items[0], style) && number === items.length + 1);
  }

  /** What may be a sentence is a list only where it has two items, one after the other. */
  function opensList(at: number, until: number, outer: readonly MarkStyle[]): boolean {
    const mark = all[at]?.mark;
    if (at >= until || !mark || outer.includes(mark.style)) return false;
    return !mark.uncertain || (mark.number === 1 && siblingOf(at, until) !== null);
  }

  /** Where the next item of a list stands: nowhere if another list numbered alike begins before it. */
  function siblingOf(at: number, until: number): number | null {
    const { style, number } = all[at]!.mark!;
    const alike = (from: number, fits: (mark: Mark, index: number) => boolean) =>
      all.findIndex(
        ({ mark }, index) => index > from && mark?.style === style && fits(mark, index),
      );
    const next = alike(at, (mark, index) => {
      if (!mark.uncertain || mark.number === number + 1) return true;
      return mark.number === 1 && all[alike(index, () => true)]?.mark!.number === 2;
    });
    return next > 0 && next < until && all[next]!.mark!.number === number + 1 ? next : null;
  }

  function listAt(
    from: number,
    until: number,
    outer: readonly MarkStyle[],
    before: readonly Item[],
  ): List {
    const { style } = all[from]!.mark!;
    const items = [...before];
    let at = from;
    while (at < until && all[at]!.mark?.style === style) {
      const { mark, number: line } = all[at]!;
      const expected = (items.at(-1)?.number ?? 0) + 1;
      if (mark!.uncertain && mark!.number !== expected) break;
      if (mark!.number !== expected)
        report({ line, code: 'item-order', found: mark!.printed, expected });
      const { item, next } = itemAt(at, mark!, until, [...outer, style]);
      items.push(item);
      at = next;
    }
    return { items, next: at };
  }

  function itemAt(at: number, mark: Mark, until: number, outer: readonly MarkStyle[]) {
    const sibling = siblingOf(at, until);
    const end = sibling ?? (titled && isTitle(mark.text) ? until : null);
    const run = splitInlineItems(mark.text, outer);
    const { items, next }: List =
      !run.inline && opensList(at + 1, end ?? until, outer)
        ? listAt(at + 1, end ?? until, outer, [])
        : { items: run.items, next: at + 1 };
    const paragraphs = end === null ? [] : paragraphsIn(next, end, outer);
    const item: Item = {
      number: mark.number,
      mark: mark.printed,
      text: run.text,
      ...(items.length > 0 ? { items } : {}),
      ...(run.inline ? { inline: true as const } : {}),
      ...(paragraphs.length > 0 ? { paragraphs } : {}),
    };
    return { item, next: end ?? next };
  }

  /** A line that stops in the middle of a sentence, with the rest of it below. */
  function reportBroken() {
    all.forEach(({ number, text, mark }, index) => {
      const below = all[index + 1];
      if (!below || (below.mark && !below.mark.uncertain) || isSentence(text)) return;
      if (titled && mark && isTitle(mark.text)) return;
      report({ line: number, code: 'broken-line', found: text.slice(-12) });
    });
  }
}
