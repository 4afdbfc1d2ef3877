import { toChineseNumeral } from './numerals.ts';
import { articleWords, paragraphWords } from './regulation-text.ts';
import type { Article, Paragraph, RegulationText } from './regulation-text.ts';

/**
 * A place in a regulation. Written `10` (article), `10.2` (item), `18.p2` (paragraph), `8.p2.1` (item of a
 * named paragraph), `ch7.p1` (a chapter's unnumbered paragraph), `letter`, `title`, `annex1`, `colophon`.
 */
export type Address =
  | { kind: 'article'; article: number; paragraph?: number; item?: number }
  | { kind: 'chapter'; chapter: number; paragraph?: number }
  | { kind: 'annex'; annex: number }
  | { kind: 'letter' | 'title' | 'colophon' };

const ARTICLE = /^([1-9]\d*)(?:\.p([1-9]\d*))?(?:\.([1-9]\d*))?$/;
const CHAPTER = /^ch([1-9]\d*)(?:\.p([1-9]\d*))?$/;
const ANNEX = /^annex([1-9]\d*)$/;

/** Reads an address; null when it is not written as one. */
export function parseAddress(written: string): Address | null {
  const article = ARTICLE.exec(written);
  if (article)
    return {
      kind: 'article',
      article: Number(article[1]),
      ...(article[2] ? { paragraph: Number(article[2]) } : {}),
      ...(article[3] ? { item: Number(article[3]) } : {}),
    };
  const chapter = CHAPTER.exec(written);
  if (chapter)
    return {
      kind: 'chapter',
      chapter: Number(chapter[1]),
      ...(chapter[2] ? { paragraph: Number(chapter[2]) } : {}),
    };
  const annex = ANNEX.exec(written);
  if (annex) return { kind: 'annex', annex: Number(annex[1]) };
  if (written === 'letter' || written === 'title' || written === 'colophon')
    return { kind: written };
  return null;
}

/** The permanent anchor of an address: `10.2` → `art-10-2`, `18.p2` → `art-18-p2`, `ch7.p1` → `ch-7-p1`. */
export function anchorOf(address: Address): string {
  switch (address.kind) {
    case 'article':
      return join('art', address.article, prefixed(address.paragraph), address.item);
    case 'chapter':
      return join('ch', address.chapter, prefixed(address.paragraph));
    case 'annex':
      return `annex-${address.annex}`;
    default:
      return address.kind;
  }
}

function prefixed(paragraph: number | undefined) {
  return paragraph === undefined ? undefined : `p${paragraph}`;
}

function join(...parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('-');
}

/** The paragraph whose items are addressed without naming it: the first that has items. */
export function itemParagraph(article: Article): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.items.length > 0) + 1;
}

/** The address of an item, as short as it stays unique within its article. */
export function itemAddress(article: Article, paragraph: number, item: number): Address {
  const named = paragraph === itemParagraph(article) ? {} : { paragraph };
  return { kind: 'article', article: article.number, ...named, item };
}

/** The words an address points at; null when the text has no such place. */
export function wordsAt(text: RegulationText, address: Address): string | null {
  switch (address.kind) {
    case 'letter':
      return text.letter.join('\n') || null;
    case 'title':
      return text.heading.join('\n') || null;
    case 'colophon':
      return text.colophon.join('\n') || null;
    case 'annex':
      return text.annexes[address.annex - 1]?.join('\n') ?? null;
    case 'chapter': {
      const chapter = text.chapters.find((each) => each.number === address.chapter);
      if (!chapter) return null;
      if (address.paragraph === undefined) return chapter.title;
      return words(chapter.paragraphs[address.paragraph - 1]);
    }
    case 'article': {
      const article = findArticle(text, address.article);
      if (!article) return null;
      if (address.item === undefined)
        return address.paragraph === undefined
          ? articleWords(article)
          : words(article.paragraphs[address.paragraph - 1]);
      const paragraph = article.paragraphs[(address.paragraph ?? itemParagraph(article)) - 1];
      return paragraph?.items[address.item - 1]?.text ?? null;
    }
  }
}

export function findArticle(text: RegulationText, number: number): Article | undefined {
  for (const { articles } of text.chapters) {
    const found = articles.find((article) => article.number === number);
    if (found) return found;
  }
  return undefined;
}

function words(paragraph: Paragraph | undefined): string | null {
  return paragraph ? paragraphWords(paragraph) : null;
}

/** The parts of an issued document, as its text file marks them and a citation names them. */
export const PART_NAMES = {
  letter: '印发通知',
  title: '标题',
  body: '正文',
  annex: '附件',
  colophon: '版记',
} as const;

/**
 * The address as a citation prints it: 第十二条第（三）项; with several paragraphs 第四十二条第一款第（二）项.
 * Items count within their paragraph.
 */
export function citationLabel(text: RegulationText, address: Address): string {
  switch (address.kind) {
    case 'letter':
      return PART_NAMES.letter;
    case 'title':
      return PART_NAMES.title;
    case 'colophon':
      return PART_NAMES.colophon;
    case 'annex':
      return annexLabel(text, address.annex);
    case 'chapter':
      return `第${toChineseNumeral(address.chapter)}章` + paragraphLabel(address.paragraph);
    case 'article': {
      const article = findArticle(text, address.article);
      const several = (article?.paragraphs.length ?? 0) > 1;
      const paragraph =
        address.paragraph ??
        (several && article && address.item !== undefined
          ? itemParagraph(article) || undefined
          : undefined);
      const item = address.item === undefined ? '' : itemLabel(address.item);
      return (
        `第${toChineseNumeral(address.article)}条` +
        (several ? paragraphLabel(paragraph) : '') +
        item
      );
    }
  }
}

/** 附件, or 附件2 where a text has several. */
export function annexLabel({ annexes }: RegulationText, annex: number): string {
  return annexes.length > 1 ? `${PART_NAMES.annex}${annex}` : PART_NAMES.annex;
}

/** 第十二条 of 第十二条第（三）项. */
export function withoutItem(label: string): string {
  return label.replace(/第（.*$/, '');
}

/** 第（三）项. */
export function itemLabel(item: number): string {
  return `第（${toChineseNumeral(item)}）项`;
}

function paragraphLabel(paragraph: number | undefined): string {
  return paragraph === undefined ? '' : `第${toChineseNumeral(paragraph)}款`;
}
