import type { Change } from '../../schemas/amendment.ts';
import { parseAddress } from '../regulation/address.ts';
import { articleId } from '../regulation/regulation-text.ts';
import type { Article, RegulationText } from '../regulation/regulation-text.ts';
import { mapArticles, mapSections } from './edit-articles.ts';
import { changeParagraph, editParagraphs } from './edit-paragraphs.ts';

/**
 * Changes words at a place, or wherever they stand in the text, its annexes included; else what is not there: the place,
 * or the words at it.
 */
export function changeWords(
  text: RegulationText,
  { place, from, to = '' }: Extract<Change, { kind: 'words' }>,
): RegulationText | 'place' | 'words' {
  let found = false;
  const change = (words: string) => {
    found ||= words.includes(from);
    return words.replaceAll(from, to);
  };
  const edited = place === undefined ? everywhere(text, change) : at(text, place, change);
  if (typeof edited === 'string') return edited;
  return found ? edited : 'words';
}

function everywhere(text: RegulationText, change: (words: string) => string): RegulationText {
  const inside = mapSections(text, (section) => ({
    ...section,
    title: change(section.title),
    paragraphs: section.paragraphs.map((each) => changeParagraph(each, change)),
    articles: section.articles.map((each) => changeArticle(each, change)),
  }));
  return {
    ...inside,
    heading: inside.heading.map(change),
    ...(inside.preamble ? { preamble: inside.preamble.map(change) } : {}),
    annexes: inside.annexes.map((annex) => annex.map(change)),
  };
}

function changeArticle(article: Article, change: (words: string) => string): Article {
  return {
    ...article,
    ...(article.heading ? { heading: change(article.heading) } : {}),
    paragraphs: article.paragraphs.map((each) => changeParagraph(each, change)),
  };
}

function at(
  text: RegulationText,
  place: string,
  change: (words: string) => string,
): RegulationText | 'place' | 'words' {
  const address = parseAddress(place);
  switch (address?.kind) {
    case 'article':
      return mapArticles(text, (each) => {
        if (articleId(each) !== address.article) return [each];
        if (address.within.length === 0) return [changeArticle(each, change)];
        const paragraphs = editParagraphs(each.paragraphs, address.within, {
          kind: 'words',
          change,
        });
        return [paragraphs ? { ...each, paragraphs } : each];
      });
    case 'chapter':
      return {
        ...text,
        chapters: text.chapters.map((each) =>
          `ch${each.number}` === address.chapter ? { ...each, title: change(each.title) } : each,
        ),
      };
    case 'title':
      return { ...text, heading: text.heading.map(change) };
    case 'preamble':
      return { ...text, ...(text.preamble ? { preamble: text.preamble.map(change) } : {}) };
    case 'annex':
      return {
        ...text,
        annexes: text.annexes.map((annex, index) =>
          index + 1 === address.annex ? annex.map(change) : annex,
        ),
      };
    default:
      return 'place';
  }
}
