import { parseAddress } from './address.ts';
import type { Address, Step } from './address.ts';
import {
  allArticles,
  articleId,
  articleWords,
  divisionsOf,
  itemParagraphs,
  itemWords,
  paragraphWords,
} from './regulation-text.ts';
import type { Article, Division, Item, Paragraph, RegulationText } from './regulation-text.ts';

/** What steps lead to. */
type Placed = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'item'; item: Item };

/** The article of a name: `10`, `10z1`, `pt3`. */
export function findArticle(text: RegulationText, id: string): Article | undefined {
  return allArticles(text).find((article) => articleId(article) === id);
}

/** The chapter or section of a name: `ch2`, `ch2.s1`. */
export function findDivision(text: RegulationText, id: string): Division | undefined {
  return divisionsOf(text).find((division) => division.id === id);
}

/** The paragraph whose items are addressed without naming it: the first that has items; 0 where none has. */
export function itemParagraph(paragraphs: readonly Paragraph[]): number {
  return paragraphs.findIndex(({ items }) => items.length > 0) + 1;
}

/** The shortest steps to the items of a paragraph, the first of a place being 1. */
export function stepsToItems(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  to: readonly Step[] = [],
): Step[] {
  return paragraph === itemParagraph(paragraphs) ? [...to] : [...to, `p${paragraph}`];
}

/** Where steps lead, every place on the way named; null where they lead nowhere. */
export function follow(
  paragraphs: readonly Paragraph[],
  within: readonly Step[],
): { steps: Step[]; at: Placed | null } | null {
  let here = paragraphs;
  let at: Placed | null = null;
  let named: number | null = null;
  const steps: Step[] = [];
  for (const step of within) {
    if (typeof step === 'string') {
      named = Number(step.slice(1));
      const paragraph = here[named - 1];
      if (!paragraph) return null;
      steps.push(step);
      at = { kind: 'paragraph', paragraph };
    } else {
      const number: number = named ?? itemParagraph(here);
      const item: Item | undefined = here[number - 1]?.items.find((each) => each.number === step);
      if (!item) return null;
      steps.push(...(named === null ? ([`p${number}`] as const) : []), step);
      at = { kind: 'item', item };
      here = itemParagraphs(item);
      named = null;
    }
  }
  return { steps, at };
}

/** The paragraphs an article, a chapter or a section has; none for any other part. */
export function paragraphsOf(text: RegulationText, address: Address): Paragraph[] | undefined {
  if (address.kind === 'article') return findArticle(text, address.article)?.paragraphs;
  if (address.kind === 'chapter') return findDivision(text, address.chapter)?.paragraphs;
  return undefined;
}

/** The words an address points at; null when the text has no such place. */
export function wordsAt(text: RegulationText, address: Address): string | null {
  switch (address.kind) {
    case 'letter':
      return text.letter.join('\n') || null;
    case 'title':
      return text.heading.join('\n') || null;
    case 'preamble':
      return text.preamble?.join('\n') ?? null;
    case 'signature':
      return text.signature?.join('\n') ?? null;
    case 'colophon':
      return text.colophon.join('\n') || null;
    case 'annex':
      return text.annexes[address.annex - 1]?.join('\n') ?? null;
    case 'chapter': {
      const division = findDivision(text, address.chapter);
      if (!division) return null;
      return wordsWithin(division.title, division.paragraphs, address.within);
    }
    case 'article': {
      const article = findArticle(text, address.article);
      return article
        ? wordsWithin(articleWords(article), article.paragraphs, address.within)
        : null;
    }
  }
}

function wordsWithin(whole: string, paragraphs: readonly Paragraph[], within: readonly Step[]) {
  const found = follow(paragraphs, within);
  if (!found) return null;
  if (!found.at) return whole;
  return found.at.kind === 'item' ? itemWords(found.at.item) : paragraphWords(found.at.paragraph);
}

/** True when one written place is another, or lies within it: 42.2 in 42, 10.2.1 in 10.2. */
export function liesIn(place: string, within: string): boolean {
  const [inner, outer] = [parseAddress(place), parseAddress(within)];
  if (inner?.kind !== 'article' || outer?.kind !== 'article') return place === within;
  if (inner.article !== outer.article) return false;
  const items = (steps: readonly Step[]) => steps.filter((step) => typeof step === 'number');
  const named = items(outer.within);
  // 42.p1.2 is 42.2, for only one paragraph has items.
  if (named.length > 0) return named.every((item, index) => items(inner.within)[index] === item);
  return outer.within.every((step, index) => inner.within[index] === step);
}
