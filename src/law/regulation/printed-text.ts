import { PART_NAMES, anchorOf, citationLabel, itemAddress, itemLabel } from './address.ts';
import type { Address } from './address.ts';
import type { Article, Chapter, Paragraph, RegulationText } from './regulation-text.ts';

/** A paragraph with the permanent anchors and citations of its parts. */
export interface PrintedParagraph {
  text: string;
  inline: boolean;
  anchor?: string;
  /** Present with `anchor`: the paragraph as a citation names it. */
  citation?: string;
  items: { mark: string; text: string; anchor: string; citation: string }[];
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

/** An article's paragraphs; a paragraph has an anchor of its own only where the article has several. */
export function printedArticle(text: RegulationText, article: Article): PrintedParagraph[] {
  return article.paragraphs.map((paragraph, index) => ({
    ...printed(paragraph, (item) => {
      return named(text, itemAddress(article, index + 1, item));
    }),
    ...(article.paragraphs.length > 1
      ? named(text, { kind: 'article', article: article.number, paragraph: index + 1 })
      : {}),
  }));
}

/** Every anchor of a text's words: parts, chapters, articles, and their paragraphs and items. */
export function anchorsIn(text: RegulationText): Set<string> {
  const paragraphs = text.chapters.flatMap((chapter) => [
    ...printedChapter(text, chapter),
    ...chapter.articles.flatMap((article) => printedArticle(text, article)),
  ]);
  const addresses: Address[] = [
    { kind: 'title' },
    ...(text.letter.length > 0 ? [{ kind: 'letter' } as const] : []),
    ...text.chapters.flatMap(({ number, label, articles }) => [
      ...(label ? [{ kind: 'chapter', chapter: number } as const] : []),
      ...articles.map((article) => ({ kind: 'article', article: article.number }) as const),
    ]),
    ...text.annexes.map((_, index) => ({ kind: 'annex', annex: index + 1 }) as const),
    ...(text.colophon.length > 0 ? [{ kind: 'colophon' } as const] : []),
  ];
  const inside = paragraphs.flatMap(({ anchor, items }) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...items.map((item) => item.anchor),
  ]);
  return new Set([...addresses.map(anchorOf), ...inside]);
}

/** A chapter's unnumbered opening paragraphs. */
export function printedChapter(text: RegulationText, chapter: Chapter): PrintedParagraph[] {
  return chapter.paragraphs.map((paragraph, index) => {
    const address: Address = { kind: 'chapter', chapter: chapter.number, paragraph: index + 1 };
    const { anchor, citation } = named(text, address);
    return {
      ...printed(paragraph, (item) => ({
        anchor: `${anchor}-${item}`,
        citation: citation + itemLabel(item),
      })),
      anchor,
      citation,
    };
  });
}

/** Places the lines above the first article. */
export function printedHeading(lines: readonly string[]): HeadingLine[] {
  return lines.map((text) => ({
    text,
    place: text.startsWith(PART_NAMES.annex)
      ? 'annex-mark'
      : /^（.*）$/.test(text)
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

function named(text: RegulationText, address: Address) {
  return { anchor: anchorOf(address), citation: citationLabel(text, address) };
}

function printed(
  paragraph: Paragraph,
  naming: (item: number) => { anchor: string; citation: string },
): PrintedParagraph {
  return {
    text: paragraph.text,
    inline: paragraph.inline,
    items: paragraph.items.map((item) => ({
      mark: item.mark,
      text: item.text,
      ...naming(item.number),
    })),
  };
}
