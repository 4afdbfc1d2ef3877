import type { Address, Step } from '../regulation/address.ts';
import { stepsToItems } from '../regulation/places.ts';
import { withoutSpace } from '../regulation/quote.ts';
import { articleId, divisionsOf, itemParagraphs } from '../regulation/regulation-text.ts';
import type { Paragraph, RegulationText } from '../regulation/regulation-text.ts';
import { annexWords } from '../regulation/layout/annex.ts';

/** The least part of a text that may be accounted for by itself: what stands up to 。 or ；. */
export interface Clause {
  /** The narrowest place that holds it. */
  place: Address;
  /** As printed, with its stop. */
  words: string;
}

/** A stretch of text in which quotations are looked for: the letter, what opens a chapter, an article, an annex. */
export interface Stretch {
  /** An address without steps. */
  address: Address;
  /** Its words without white space: quotations are found in it whatever the layout. */
  flat: string;
  parts: Part[];
}

/** A paragraph's own words, an item's, or a line of a letter or annex, with its place in the stretch. */
export interface Part {
  /** The steps to it with every paragraph named, that of an item's own words included: `p1.2.p1`. */
  steps: readonly Step[];
  from: number;
  until: number;
  clauses: { clause: Clause; from: number; until: number }[];
}

/** A stop belongs to what it ends, and so do the brackets and quotation marks that close after it. */
const CLAUSE = /[^。；]*(?:[。；][”’」』）)》〉]*)?/gu;
const STOP = /[。；”’」』）)》〉]+$/u;

/**
 * A text cut into clauses at 。 and ；, items by themselves. What only names the text (title, headings, an annex's
 * title, signature, colophon) states nothing and is left out. 「奖项可以空缺。设立提名奖；」 is two clauses.
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
  return [
    lines({ kind: 'letter' }, text.letter),
    lines({ kind: 'preamble' }, text.preamble ?? []),
    ...divisionsOf(text).flatMap(({ id, paragraphs, articles }) => [
      numbered({ kind: 'chapter', chapter: id, within: [] }, paragraphs, true),
      ...articles.map((article) =>
        numbered(
          { kind: 'article', article: articleId(article), within: [] },
          article.paragraphs,
          article.paragraphs.length > 1,
        ),
      ),
    ]),
    ...text.annexes.map((annex, index) =>
      lines({ kind: 'annex', annex: index + 1 }, annexWords(annex)),
    ),
  ];
}

interface Written {
  place: Address;
  steps: readonly Step[];
  mark?: string;
  words: string;
}

function lines(address: Address, printed: readonly string[]): Stretch {
  return stretch(
    address,
    printed.map((words) => ({ place: address, steps: [], words })),
  );
}

/** @param several whether a clause that stands in no item is cited with its paragraph */
function numbered(
  address: Address & { kind: 'article' | 'chapter' },
  paragraphs: readonly Paragraph[],
  several: boolean,
): Stretch {
  return stretch(address, written(paragraphs, [], []));

  function written(all: readonly Paragraph[], to: Step[], full: readonly Step[]): Written[] {
    return all.flatMap(({ text, items }, index) => {
      const step: Step = `p${index + 1}`;
      // The words of an item, in however many paragraphs, are cited as its own.
      const within = to.length === 0 && several ? [step] : to;
      return [
        { place: { ...address, within }, steps: [...full, step], words: text },
        ...items.flatMap((item) => {
          const [own, ...below] = written(
            itemParagraphs(item),
            [...stepsToItems(all, index + 1, to), item.number],
            [...full, step, item.number],
          );
          return own ? [{ ...own, mark: item.mark }, ...below] : [];
        }),
      ];
    });
  }
}

function stretch(address: Address, written: readonly Written[]): Stretch {
  let flat = '';
  const parts = written.map(({ place, steps, mark = '', words }): Part => {
    const from = flat.length;
    flat += withoutSpace(mark);
    const clauses = [...words.matchAll(CLAUSE)].flatMap(([found]) => {
      const bare = withoutSpace(found);
      const start = flat.length;
      flat += bare;
      const until = start + bare.replace(STOP, '').length;
      return until > start ? [{ clause: { place, words: found.trim() }, from: start, until }] : [];
    });
    return { steps, from, until: flat.length, clauses };
  });
  return { address, flat, parts };
}
