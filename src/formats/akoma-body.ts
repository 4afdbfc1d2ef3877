import { element } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';
import type { Article, Chapter, Item, Paragraph } from '../law/regulation/regulation-text.ts';

/** The articles of a regulation as Akoma Ntoso's `body`: 章 chapter, 条 article, 款 paragraph, 项 point. */
export function akomaBody(chapters: readonly Chapter[]): XmlElement {
  return element('body', {}, ...chapters.flatMap(chapterParts));
}

function chapterParts(chapter: Chapter): XmlElement[] {
  const articles = chapter.articles.map(articleElement);
  // A text without chapters is held as one without a number.
  if (chapter.number === 0) return [...paragraphs('body', chapter.paragraphs), ...articles];
  const eId = `chp_${chapter.number}`;
  return [
    element(
      'chapter',
      { eId },
      element('num', {}, chapter.label),
      element('heading', {}, chapter.title),
      ...paragraphs(eId, chapter.paragraphs),
      ...articles,
    ),
  ];
}

function articleElement(article: Article): XmlElement {
  const eId = `art_${article.number}`;
  return element(
    'article',
    { eId },
    element('num', {}, article.label),
    ...paragraphs(eId, article.paragraphs),
  );
}

function paragraphs(parent: string, all: readonly Paragraph[]): XmlElement[] {
  return all.map(({ text, items }, index) => {
    const eId = `${parent}__para_${index + 1}`;
    if (items.length === 0) return element('paragraph', { eId }, words('content', eId, text));
    return element(
      'paragraph',
      { eId },
      text ? words('intro', eId, text) : null,
      ...items.map((item) => point(eId, item)),
    );
  });
}

function point(parent: string, { number, mark, text }: Item): XmlElement {
  const eId = `${parent}__point_${number}`;
  return element('point', { eId }, element('num', {}, mark), words('content', eId, text));
}

function words(name: 'content' | 'intro', parent: string, text: string): XmlElement {
  return element(name, { eId: `${parent}__${name}` }, element('p', {}, text));
}
