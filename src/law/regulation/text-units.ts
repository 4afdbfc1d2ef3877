import { anchorOf } from './address.ts';
import type { Address, Step } from './address.ts';
import { citationLabel } from './citation-label.ts';
import { paragraphLines } from './print.ts';
import { articleId, divisionsOf } from './regulation-text.ts';
import type { Division, RegulationText } from './regulation-text.ts';

/** A part of a regulation that is compared as one: an article, a chapter's heading, a letter, an annex. */
export interface TextUnit {
  kind:
    | 'letter'
    | 'title'
    | 'preamble'
    | 'chapter'
    | 'chapter-paragraph'
    | 'article'
    | 'signature'
    | 'annex'
    | 'colophon';
  /** Anchor on the page of its version. */
  anchor: string;
  /** As a citation names it: 第三条. */
  label: string;
  /** Its words without the label, one line per paragraph and item. */
  words: string;
}

/** The parts of a text in reading order; a part the text does not have is left out. */
export function textUnits(text: RegulationText): TextUnit[] {
  return [
    ...unit('letter', { kind: 'letter' }, text.letter),
    ...unit('title', { kind: 'title' }, text.heading),
    ...unit('preamble', { kind: 'preamble' }, text.preamble),
    ...divisionsOf(text).flatMap(divisionUnits),
    ...unit('signature', { kind: 'signature' }, text.signature),
    ...text.annexes.flatMap((lines, index) =>
      unit('annex', { kind: 'annex', annex: index + 1 }, lines),
    ),
    ...unit('colophon', { kind: 'colophon' }, text.colophon),
  ];

  function divisionUnits({ id, title, paragraphs, articles }: Division): TextUnit[] {
    const within = (...steps: Step[]): Address => ({ kind: 'chapter', chapter: id, within: steps });
    return [
      ...(id ? unit('chapter', within(), [title]) : []),
      ...paragraphs.flatMap((paragraph, index) => {
        // Items that nothing introduces have no paragraph to lead to.
        const address = paragraph.text ? within(`p${index + 1}`) : within();
        return unit('chapter-paragraph', address, paragraphLines(paragraph));
      }),
      ...articles.flatMap((article) =>
        unit('article', { kind: 'article', article: articleId(article), within: [] }, [
          ...(article.heading ? [article.heading] : []),
          ...article.paragraphs.flatMap(paragraphLines),
        ]),
      ),
    ];
  }

  function unit(
    kind: TextUnit['kind'],
    address: Address,
    lines: readonly string[] = [],
  ): TextUnit[] {
    if (lines.length === 0) return [];
    const [anchor, label] = [anchorOf(address), citationLabel(text, address)];
    return [{ kind, anchor, label, words: lines.join('\n') }];
  }
}
