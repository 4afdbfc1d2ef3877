/** A numbered item (项) inside a paragraph; `mark` is the printed mark, brackets included. */
export interface Item {
  number: number;
  mark: string;
  text: string;
}

/** A paragraph (款): its own words, then the items it introduces. */
export interface Paragraph {
  text: string;
  items: Item[];
  /** True when the source runs the items together in one line. */
  inline: boolean;
}

/** An article (条). `label` is the printed number, such as 第十二条. */
export interface Article {
  number: number;
  label: string;
  paragraphs: Paragraph[];
  /** 1-based line of the text file, for messages to the editor. */
  line: number;
}

/** A chapter (章). A text without chapters is one chapter with number 0 and an empty label. */
export interface Chapter {
  number: number;
  label: string;
  title: string;
  /** Unnumbered paragraphs before the chapter's first article. */
  paragraphs: Paragraph[];
  articles: Article[];
}

/** The complete wording of one version of a regulation, addressable to the item. */
export interface RegulationText {
  /** The letter that issued the regulation, line by line; empty when there is none. */
  letter: string[];
  /** The lines above the first chapter: title, 征求意见稿 and the like. */
  heading: string[];
  chapters: Chapter[];
  /** Annexes, each line by line; the first line is the title. */
  annexes: string[][];
  /** 版记: copies to, printed by, printed on. */
  colophon: string[];
}

export function allArticles(text: RegulationText): Article[] {
  return text.chapters.flatMap((chapter) => chapter.articles);
}

/** The words of a paragraph with its items, in reading order. */
export function paragraphWords(paragraph: Paragraph): string {
  return paragraph.text + paragraph.items.map((item) => item.mark + item.text).join('');
}

/** The words of an article without its number, paragraphs joined by line breaks. */
export function articleWords(article: Article): string {
  return article.paragraphs.map(paragraphWords).join('\n');
}
