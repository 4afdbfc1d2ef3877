import { itemAddress } from '../regulation/address.ts';
import type { Address } from '../regulation/address.ts';
import { withoutSpace } from '../regulation/quote.ts';
import type { Article, RegulationText } from '../regulation/regulation-text.ts';

/** The least part of a text that may be accounted for by itself: what stands up to 。 or ；. */
export interface Clause {
  /** The narrowest place that holds it. */
  place: Address;
  /** As printed, with its stop. */
  words: string;
}

/** A stretch of text in which quotations are looked for: the letter, a chapter paragraph, an article, an annex. */
export interface Stretch {
  /** An address without paragraph and item of an article. */
  address: Address;
  /** Its words without white space: quotations are found in it whatever the layout. */
  flat: string;
  parts: Part[];
}

/** A paragraph's own words, an item, or a line of a letter or annex, with its place in the stretch. */
export interface Part {
  paragraph: number;
  /** 0 for the paragraph's own words. */
  item: number;
  from: number;
  until: number;
  clauses: { clause: Clause; from: number; until: number }[];
}

/** A stop belongs to what it ends, and so do the brackets and quotation marks that close after it. */
const CLAUSE = /[^。；]*(?:[。；][”’」』）)》〉]*)?/gu;
const STOP = /[。；”’」』）)》〉]+$/u;

/**
 * A text cut into clauses at 。 and ；, items by themselves. What only names the text (title, an annex's title,
 * colophon) states nothing and is left out. 「奖项可以空缺。设立提名奖；」 is two clauses.
 */
export function stretchesOf(text: RegulationText): Stretch[] {
  const known = CUT.get(text);
  if (known) return known;
  const stretches = cut(text);
  CUT.set(text, stretches);
  return stretches;
}

/** A text never changes once it is read: each is cut once, and one clause is one object. */
const CUT = new WeakMap<RegulationText, Stretch[]>();

function cut(text: RegulationText): Stretch[] {
  const lines = (address: Address, printed: readonly string[]) =>
    stretch(
      address,
      printed.map((words, index) => ({ place: address, paragraph: index + 1, words })),
    );
  return [
    lines({ kind: 'letter' }, text.letter),
    ...text.chapters.flatMap((chapter) => [
      ...chapter.paragraphs.map(({ text: own, items }, index) => {
        const place: Address = { kind: 'chapter', chapter: chapter.number, paragraph: index + 1 };
        return lines(place, [own, ...items.map((item) => item.text)]);
      }),
      ...chapter.articles.map(articleStretch),
    ]),
    ...text.annexes.map(([, ...printed], index) =>
      lines({ kind: 'annex', annex: index + 1 }, printed),
    ),
  ];
}

/** The paragraph that an item stands in when its address names none: 「8.1」 of 乌海 is in 第二款. */
export function paragraphOf(address: Address & { kind: 'article' }, parts: readonly Part[]) {
  if (address.paragraph !== undefined || address.item === undefined) return address.paragraph;
  return parts.find(({ item }) => item > 0)?.paragraph;
}

interface Written {
  place: Address;
  paragraph: number;
  item?: number;
  mark?: string;
  words: string;
}

function articleStretch(article: Article): Stretch {
  const { number } = article;
  const several = article.paragraphs.length > 1;
  const written = article.paragraphs.flatMap(({ text, items }, index): Written[] => {
    const paragraph = index + 1;
    const named = several ? { paragraph } : {};
    return [
      { place: { kind: 'article', article: number, ...named }, paragraph, words: text },
      ...items.map((item) => ({
        place: itemAddress(article, paragraph, item.number),
        paragraph,
        item: item.number,
        mark: item.mark,
        words: item.text,
      })),
    ];
  });
  return stretch({ kind: 'article', article: number }, written);
}

function stretch(address: Address, written: readonly Written[]): Stretch {
  let flat = '';
  const parts = written.map(({ place, paragraph, item = 0, mark = '', words }): Part => {
    const from = flat.length;
    flat += withoutSpace(mark);
    const clauses = [...words.matchAll(CLAUSE)].flatMap(([found]) => {
      const bare = withoutSpace(found);
      const start = flat.length;
      flat += bare;
      const until = start + bare.replace(STOP, '').length;
      return until > start ? [{ clause: { place, words: found.trim() }, from: start, until }] : [];
    });
    return { paragraph, item, from, until: flat.length, clauses };
  });
  return { address, flat, parts };
}
