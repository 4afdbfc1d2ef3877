import type { Paragraph, RegulationText } from './regulation-text.ts';
import { PART_NAMES } from './address.ts';

/** Prints a regulation as the text file `parseRegulation` reads: the inverse of parsing. */
export function printRegulation(text: RegulationText): string {
  const marked = text.letter.length + text.annexes.length + text.colophon.length > 0;
  const lines = [
    ...part(PART_NAMES.letter, text.letter),
    ...(marked ? [markOf(PART_NAMES.body)] : []),
    ...bodyLines(text),
    ...text.annexes.flatMap((annex) => part(PART_NAMES.annex, annex)),
    ...part(PART_NAMES.colophon, text.colophon),
  ];
  return lines.join('\n\n') + '\n';
}

/** The official words alone, one line per paragraph: what a reader pastes into a document. */
export function plainLines(text: RegulationText): string[] {
  return [...text.letter, ...bodyLines(text), ...text.annexes.flat(), ...text.colophon];
}

function part(mark: string, lines: string[]): string[] {
  return lines.length > 0 ? [markOf(mark), ...lines] : [];
}

function markOf(part: string): string {
  return `<!-- ${part} -->`;
}

function bodyLines(text: RegulationText): string[] {
  return [
    ...text.heading,
    ...text.chapters.flatMap((chapter) => [
      ...(chapter.number ? [`${chapter.label}　${chapter.title}`] : []),
      ...chapter.paragraphs.flatMap(paragraphLines),
      ...chapter.articles.flatMap((article) => {
        const [first = '', ...rest] = article.paragraphs.flatMap(paragraphLines);
        return [`${article.label}　${first}`, ...rest];
      }),
    ]),
  ];
}

/** A paragraph as the text file prints it: its items in lines of their own unless the source runs them together. */
export function paragraphLines(paragraph: Paragraph): string[] {
  const items = paragraph.items.map((item) => item.mark + item.text);
  return paragraph.inline ? [paragraph.text + items.join('')] : [paragraph.text, ...items];
}
