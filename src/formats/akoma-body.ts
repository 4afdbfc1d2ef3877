import { element } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';
import { articleId, itemParagraphs } from '../law/regulation/regulation-text.ts';
import type {
  Article,
  Chapter,
  Item,
  Paragraph,
  Section,
} from '../law/regulation/regulation-text.ts';

/**
 * The articles of a regulation as Akoma Ntoso's `body`: 章 chapter, 节 section, 条 article, 款 paragraph, 项 and 目 point; a
 * part of a text without articles is a `part`.
 */
export function akomaBody(chapters: readonly Chapter[]): XmlElement {
  return element('body', {}, ...chapters.flatMap(chapterParts));
}

function chapterParts({ sections = [], ...chapter }: Chapter): XmlElement[] {
  const articles = chapter.articles.map(articleElement);
  // A text without chapters is held as one without a number.
  if (chapter.number === 0) return [...paragraphs('body', chapter.paragraphs), ...articles];
  const eId = `chp_${chapter.number}`;
  return [
    division('chapter', eId, chapter, [
      ...articles,
      ...sections.map((section) =>
        division(
          'section',
          `${eId}__sec_${section.number}`,
          section,
          section.articles.map(articleElement),
        ),
      ),
    ]),
  ];
}

function division(
  name: 'chapter' | 'section',
  eId: string,
  { label, title, paragraphs: opening }: Section,
  below: XmlElement[],
): XmlElement {
  return element(
    name,
    { eId },
    element('num', {}, label),
    title ? element('heading', {}, title) : null,
    ...paragraphs(eId, opening),
    ...below,
  );
}

function articleElement(article: Article): XmlElement {
  const { part, label, heading } = article;
  const eId = part ? `part_${article.number}` : `art_${articleId(article)}`;
  return element(
    part ? 'part' : 'article',
    { eId },
    element('num', {}, label),
    heading ? element('heading', {}, heading) : null,
    ...paragraphs(eId, article.paragraphs),
  );
}

function paragraphs(parent: string, all: readonly Paragraph[], first = 1): XmlElement[] {
  return all.map(({ text, items }, index) => {
    const eId = `${parent}__para_${first + index}`;
    if (items.length === 0) return element('paragraph', { eId }, words('content', eId, text));
    return element(
      'paragraph',
      { eId },
      text ? words('intro', eId, text) : null,
      ...items.map((item) => point(eId, item)),
    );
  });
}

/** An item with its own words first: as content where they are all it has, else leading to what stands below. */
function point(parent: string, item: Item): XmlElement {
  const { number, mark, text, items = [] } = item;
  const eId = `${parent}__point_${number}`;
  const [, ...more] = itemParagraphs(item);
  const alone = items.length + more.length === 0;
  return element(
    'point',
    { eId },
    element('num', {}, mark),
    words(alone ? 'content' : 'intro', eId, text),
    ...items.map((each) => point(eId, each)),
    ...paragraphs(eId, more, 2),
  );
}

function words(name: 'content' | 'intro', parent: string, text: string): XmlElement {
  return element(name, { eId: `${parent}__${name}` }, element('p', {}, text));
}
