/** A numbered item (项) inside a paragraph, or one (目) inside an item; `mark` is the printed mark, brackets included. */
export interface Item {
  number: number;
  mark: string;
  text: string;
  /** The items below it: 目 below 项. */
  items?: Item[];
  /** True when the source runs the items below it together in one line. */
  inline?: true;
  /** Paragraphs of the item after its own words, before the next item. */
  paragraphs?: Paragraph[];
}

/** A paragraph (款): its own words, then the items it introduces. Items that nothing introduces have one without words. */
export interface Paragraph {
  text: string;
  items: Item[];
  /** True when the source runs the items together in one line. */
  inline: boolean;
}

/**
 * An article (条), or in a text without articles one of its parts (一、二、…). `label` is the printed number, such as
 * 第十二条, 第十条之一, 一、.
 */
export interface Article {
  number: number;
  /** 1 for 第十条之一. */
  inserted?: number;
  /** True for a part of a text that has no articles. */
  part?: true;
  label: string;
  /** As printed, with its brackets: （目的和依据）. */
  heading?: string;
  paragraphs: Paragraph[];
  /** 1-based line of the text file, for messages to the editor. */
  line: number;
  /** True when words that stand before it are not held. */
  afterGap?: true;
}

/** A section (节) of a chapter, or what a chapter and a section have in common. */
export interface Section {
  number: number;
  label: string;
  title: string;
  /** Unnumbered paragraphs, and items, before its first article. */
  paragraphs: Paragraph[];
  articles: Article[];
  /** True when words that stand before it are not held. */
  afterGap?: true;
}

/** A chapter (章). A text without chapters is one chapter with number 0 and an empty label. */
export interface Chapter extends Section {
  /** Its sections, after the articles that stand in none. */
  sections?: Section[];
}

/** The complete wording of one version of a regulation, addressable to the item. */
export interface RegulationText {
  /** The letter that issued the regulation, line by line; empty when there is none. */
  letter: string[];
  /** The lines above the first chapter: title, 征求意见稿 and the like. */
  heading: string[];
  /** What a text says before its first numbered place: whom it is sent to and why. */
  preamble?: string[];
  chapters: Chapter[];
  /** 落款 at the end of the text: who signs, and when. */
  signature?: string[];
  /** Annexes, each line by line; the first line is the title. */
  annexes: string[][];
  /** 版记: copies to, printed by, printed on. */
  colophon: string[];
  /** True when the words after its last article are not held. */
  cutShort?: true;
}

/** A chapter or a section with the name it has in addresses: `ch2`, `ch2.s1`; empty where a text has no chapters. */
export interface Division extends Section {
  id: string;
  level: 'chapter' | 'section';
}

/** The chapters and sections of a text in reading order; a chapter holds only what stands in none of its sections. */
export function divisionsOf({ chapters }: RegulationText): Division[] {
  return chapters.flatMap(({ sections = [], ...chapter }): Division[] => [
    { ...chapter, id: chapter.number ? `ch${chapter.number}` : '', level: 'chapter' },
    ...sections.map((section): Division => ({
      ...section,
      id: `ch${chapter.number}.s${section.number}`,
      level: 'section',
    })),
  ]);
}

export function allArticles(text: RegulationText): Article[] {
  return divisionsOf(text).flatMap(({ articles }) => articles);
}

/** The name of an article in addresses: `10`, `10z1` for 第十条之一, `pt3` for the part 三、. */
export function articleId({ number, inserted, part }: Article): string {
  return `${part ? 'pt' : ''}${number}${inserted ? `z${inserted}` : ''}`;
}

/** The paragraphs of an item, its own words with the items below them first. */
export function itemParagraphs(item: Item): Paragraph[] {
  const { text, items = [], inline = false, paragraphs = [] } = item;
  return [{ text, items, inline }, ...paragraphs];
}

/** True when some words of the text are not held. */
export function heldInPart(text: RegulationText): boolean {
  return (
    text.cutShort === true ||
    divisionsOf(text).some(
      ({ afterGap, articles }) => afterGap || articles.some((each) => each.afterGap),
    )
  );
}

/** The words of a paragraph with its items, in reading order. */
export function paragraphWords(paragraph: Paragraph): string {
  return paragraph.text + paragraph.items.map((item) => item.mark + itemWords(item)).join('');
}

/** The words of an item without its mark, those of the items below it with theirs. */
export function itemWords(item: Item): string {
  return itemParagraphs(item).map(paragraphWords).join('\n');
}

/** The words of an article without its number, heading and paragraphs joined by line breaks. */
export function articleWords({ heading, paragraphs }: Article): string {
  return [...(heading ? [heading] : []), ...paragraphs.map(paragraphWords)].join('\n');
}
