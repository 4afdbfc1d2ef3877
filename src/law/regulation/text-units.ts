import { anchorOf, citationLabel } from './address.ts';
import type { Address } from './address.ts';
import { paragraphLines } from './print.ts';
import type { RegulationText } from './regulation-text.ts';

/** A part of a regulation that is compared as one: an article, a chapter's heading, a letter, an annex. */
export interface TextUnit {
  kind: 'letter' | 'title' | 'chapter' | 'chapter-paragraph' | 'article' | 'annex' | 'colophon';
  /** Anchor on the page of its version. */
  anchor: string;
  /** As a citation names it: 第三条. */
  label: string;
  /** Its words without the label, one line per paragraph and item. */
  words: string;
}

/** The parts of a text in reading order; a part the text does not have is left out. */
export function textUnits(text: RegulationText): TextUnit[] {
  const unit = (kind: TextUnit['kind'], address: Address, lines: string[]): TextUnit[] =>
    lines.length === 0
      ? []
      : [
          {
            kind,
            anchor: anchorOf(address),
            label: citationLabel(text, address),
            words: lines.join('\n'),
          },
        ];
  return [
    ...unit('letter', { kind: 'letter' }, text.letter),
    ...unit('title', { kind: 'title' }, text.heading),
    ...text.chapters.flatMap((chapter) => [
      ...(chapter.number
        ? unit('chapter', { kind: 'chapter', chapter: chapter.number }, [chapter.title])
        : []),
      ...chapter.paragraphs.flatMap((paragraph, index) =>
        unit(
          'chapter-paragraph',
          { kind: 'chapter', chapter: chapter.number, paragraph: index + 1 },
          paragraphLines(paragraph),
        ),
      ),
      ...chapter.articles.flatMap((article) =>
        unit(
          'article',
          { kind: 'article', article: article.number },
          article.paragraphs.flatMap(paragraphLines),
        ),
      ),
    ]),
    ...text.annexes.flatMap((lines, index) =>
      unit('annex', { kind: 'annex', annex: index + 1 }, lines),
    ),
    ...unit('colophon', { kind: 'colophon' }, text.colophon),
  ];
}
