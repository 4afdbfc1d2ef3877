import { headingOf } from './layout/headings.ts';
import { PART_NAMES } from './part-names.ts';
import { divisionsOf, itemParagraphs } from './regulation-text.ts';
import type { Article, Division, Item, Paragraph, RegulationText } from './regulation-text.ts';

/** Prints a regulation as the text file `parseRegulation` reads: the inverse of parsing. */
export function printRegulation(text: RegulationText): string {
  const { letter, signature = [], annexes, colophon } = text;
  const marked = letter.length + signature.length + annexes.length + colophon.length > 0;
  const lines = [
    ...part(PART_NAMES.letter, letter),
    ...(marked ? [markOf(PART_NAMES.body)] : []),
    ...bodyLines(text, [markOf(PART_NAMES.gap)]),
    ...part(PART_NAMES.signature, signature),
    ...annexes.flatMap((annex) => part(PART_NAMES.annex, annex)),
    ...part(PART_NAMES.colophon, colophon),
  ];
  return lines.join('\n\n') + '\n';
}

/** The official words alone, one line per paragraph: what a reader pastes into a document. */
export function plainLines(text: RegulationText): string[] {
  const { letter, signature = [], annexes, colophon } = text;
  return [...letter, ...bodyLines(text, []), ...signature, ...annexes.flat(), ...colophon];
}

function part(mark: string, lines: string[]): string[] {
  return lines.length > 0 ? [markOf(mark), ...lines] : [];
}

function markOf(part: string): string {
  return `<!-- ${part} -->`;
}

/** @param gap the lines that stand for words that are not held */
function bodyLines(text: RegulationText, gap: string[]): string[] {
  return [
    ...text.heading,
    ...(text.preamble ?? []),
    ...divisionsOf(text).flatMap((division) => divisionLines(division, gap)),
    ...(text.cutShort ? gap : []),
  ];
}

function divisionLines(
  { id, label, title, paragraphs, articles, afterGap }: Division,
  gap: string[],
): string[] {
  return [
    ...(afterGap ? gap : []),
    ...(id ? [`${label}　${title}`.trimEnd()] : []),
    ...paragraphs.flatMap(paragraphLines),
    ...articles.flatMap((article) => [...(article.afterGap ? gap : []), ...articleLines(article)]),
  ];
}

/** A heading in brackets stands in the line of the number, any other in a line of its own; 一、 takes no space. */
function articleLines({ label, part: isPart, heading = '', paragraphs }: Article): string[] {
  const lines = paragraphs.flatMap(paragraphLines);
  const space = isPart ? '' : '　';
  if (heading && !headingOf(heading)) return [label + space + heading, ...lines];
  // An article may begin with its items.
  const [first = '', ...rest] = paragraphs[0]?.text === '' ? ['', ...lines] : lines;
  return [(label + heading + (heading ? '　' : space) + first).trimEnd(), ...rest];
}

/** A paragraph as the text file prints it: its items in lines of their own unless the source runs them together. */
export function paragraphLines({ text, items, inline }: Paragraph): string[] {
  if (inline) return [text + items.map((item) => item.mark + item.text).join('')];
  return [...(text ? [text] : []), ...items.flatMap(itemLines)];
}

function itemLines(item: Item): string[] {
  const [own = '', ...rest] = itemParagraphs(item).flatMap(paragraphLines);
  return [item.mark + own, ...rest];
}
