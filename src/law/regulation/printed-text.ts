import { anchorOf } from './address.ts';
import type { Address, Step } from './address.ts';
import { citationLabel } from './citation-label.ts';
import { headingOf } from './layout/headings.ts';
import { PART_NAMES } from './part-names.ts';
import { stepsToItems } from './places.ts';
import { articleId, divisionsOf, itemParagraphs } from './regulation-text.ts';
import type { Article, Division, Item, Paragraph, RegulationText } from './regulation-text.ts';

/** A paragraph with the permanent anchors and citations of its parts. */
export interface PrintedParagraph {
  text: string;
  inline: boolean;
  anchor?: string;
  /** Present with `anchor`: the paragraph as a citation names it. */
  citation?: string;
  /** Its items in reading order, those of an item behind it. */
  items: PrintedItem[];
}

/** An item, or without mark and anchor a paragraph of the item above it. */
export interface PrintedItem {
  mark?: string;
  text: string;
  anchor?: string;
  citation?: string;
  /** 1 for 项, 2 for 目. */
  level: number;
}

/** A line of an issuing letter and where it stands on the sheet. */
export interface LetterLine {
  text: string;
  place: 'head' | 'addressees' | 'body' | 'signature';
}

/** A line above the first article: the title itself, the annex it was sent as, or a remark in brackets. */
export interface HeadingLine {
  text: string;
  place: 'annex-mark' | 'title' | 'remark';
}

/** The number of an article as printed, with what stands between it and the article's words. */
export interface PrintedNumber {
  text: string;
  anchor: string;
  citation: string;
  /** The space behind the number, with a heading in brackets between. */
  space: string;
  /** A heading that has the line of the number to itself. */
  headingLine: string | undefined;
}

/** Every anchor of a text's words: parts, chapters, articles, and their paragraphs and items. */
export function anchorsIn(text: RegulationText): Set<string> {
  const divisions = divisionsOf(text);
  const places: Address[] = [
    { kind: 'title' },
    ...(text.letter.length > 0 ? [{ kind: 'letter' } as const] : []),
    ...(text.preamble ? [{ kind: 'preamble' } as const] : []),
    ...divisions.flatMap(({ id, articles }): Address[] => [
      ...(id ? [{ kind: 'chapter' as const, chapter: id, within: [] }] : []),
      ...articles.map((each) => ({
        kind: 'article' as const,
        article: articleId(each),
        within: [],
      })),
    ]),
    ...(text.signature ? [{ kind: 'signature' } as const] : []),
    ...text.annexes.map((_, index) => ({ kind: 'annex', annex: index + 1 }) as const),
    ...(text.colophon.length > 0 ? [{ kind: 'colophon' } as const] : []),
  ];
  const inside = divisions
    .flatMap((division) => [
      ...printedChapter(text, division),
      ...division.articles.flatMap((article) => printedArticle(text, article)),
    ])
    .flatMap((paragraph) => [paragraph, ...paragraph.items])
    .flatMap(({ anchor }) => anchor ?? []);
  return new Set([...places.map(anchorOf), ...inside]);
}

/** The number that opens an article or a part. */
export function printedNumber(text: RegulationText, article: Article): PrintedNumber {
  const { label, part, heading = '' } = article;
  const inLine = heading !== '' && headingOf(heading) !== null;
  const space = part ? '' : '\u3000';
  return {
    text: label,
    ...naming(text, (within) => ({ kind: 'article', article: articleId(article), within }))(),
    space: inLine ? `${heading}\u3000` : space,
    headingLine: inLine || heading === '' ? undefined : heading,
  };
}

/** An article's paragraphs; a paragraph has an anchor of its own only where the article has several. */
export function printedArticle(text: RegulationText, article: Article): PrintedParagraph[] {
  const named = naming(text, (within) => ({
    kind: 'article',
    article: articleId(article),
    within,
  }));
  return printed(article.paragraphs, article.paragraphs.length > 1, named);
}

/** The unnumbered opening paragraphs, and items, of a chapter or a section. */
export function printedChapter(
  text: RegulationText,
  { id, paragraphs }: Pick<Division, 'id' | 'paragraphs'>,
): PrintedParagraph[] {
  const named = naming(text, (within) => ({ kind: 'chapter', chapter: id, within }));
  return printed(paragraphs, true, named);
}

/** Places the lines above the first article. */
export function printedHeading(lines: readonly string[]): HeadingLine[] {
  return lines.map((text) => ({
    text,
    place: text.startsWith(PART_NAMES.annex)
      ? 'annex-mark'
      : /^（.*）$|^\S+〔\d{4}〕\d+\S$/.test(text)
        ? 'remark'
        : 'title',
  }));
}

/**
 * Places a letter's lines as GB/T 9704 does: heading centred until the line that addresses the
 * recipients, signature and date at the right.
 */
export function printedLetter(lines: readonly string[]): LetterLine[] {
  const salutation = lines.findIndex((line) => line.endsWith('：'));
  const lastSentence = lines.map((line) => /[。！？]$/.test(line)).lastIndexOf(true);
  return lines.map((text, index) => ({
    text,
    place:
      index < salutation
        ? 'head'
        : index === salutation
          ? 'addressees'
          : index > lastSentence
            ? 'signature'
            : 'body',
  }));
}

type Naming = (...within: Step[]) => { anchor: string; citation: string };

function naming(text: RegulationText, address: (within: Step[]) => Address): Naming {
  return (...within) => {
    const place = address(within);
    return { anchor: anchorOf(place), citation: citationLabel(text, place) };
  };
}

function printed(
  paragraphs: readonly Paragraph[],
  anchored: boolean,
  named: Naming,
): PrintedParagraph[] {
  return paragraphs.map(({ text, inline, items }, index) => ({
    text,
    inline,
    // Items that nothing introduces are all there is of their paragraph.
    ...(anchored && text ? named(`p${index + 1}`) : {}),
    items: items.flatMap((item) =>
      printedItem(item, stepsToItems(paragraphs, index + 1), 1, named),
    ),
  }));
}

function printedItem(item: Item, to: readonly Step[], level: number, named: Naming): PrintedItem[] {
  const steps = [...to, item.number];
  const paragraphs = itemParagraphs(item);
  const below = paragraphs.flatMap(({ text, items }, index) => [
    ...(index > 0 && text ? [{ text, level }] : []),
    ...items.flatMap((each) =>
      printedItem(each, stepsToItems(paragraphs, index + 1, steps), level + 1, named),
    ),
  ]);
  return [{ mark: item.mark, text: item.text, ...named(...steps), level }, ...below];
}
