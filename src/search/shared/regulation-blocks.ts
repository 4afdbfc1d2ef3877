import { anchorOf, PART_NAMES, annexLabel } from '../../law/regulation/address.ts';
import { articleWords, paragraphWords } from '../../law/regulation/regulation-text.ts';
import type { Address } from '../../law/regulation/address.ts';
import type { Chapter, RegulationText } from '../../law/regulation/regulation-text.ts';
import type { SearchBlock } from './search-document.ts';

/**
 * The blocks of a regulation in reading order: every official word stands in exactly one of them, save the
 * line of the title itself, which a search document carries on its own.
 */
export function regulationBlocks(text: RegulationText, title: string): SearchBlock[] {
  return [
    ...lines({ kind: 'letter' }, PART_NAMES.letter, text.letter),
    ...lines(
      { kind: 'title' },
      PART_NAMES.title,
      text.heading.filter((line) => line !== title),
    ),
    ...text.chapters.flatMap(chapterBlocks),
    ...text.annexes.flatMap((annex, index) =>
      lines({ kind: 'annex', annex: index + 1 }, annexLabel(text, index + 1), annex),
    ),
    ...lines({ kind: 'colophon' }, PART_NAMES.colophon, text.colophon),
  ];
}

function chapterBlocks(chapter: Chapter): SearchBlock[] {
  const heading = chapter.number ? [`${chapter.label}　${chapter.title}`] : [];
  return [
    ...lines({ kind: 'chapter', chapter: chapter.number }, chapter.label, [
      ...heading,
      ...chapter.paragraphs.map(paragraphWords),
    ]),
    ...chapter.articles.map((article) => ({
      anchor: anchorOf({ kind: 'article', article: article.number }),
      label: article.label,
      text: `${article.label}　${articleWords(article)}`,
    })),
  ];
}

function lines(address: Address, label: string, words: readonly string[]): SearchBlock[] {
  return words.length > 0 ? [{ anchor: anchorOf(address), label, text: words.join('\n') }] : [];
}
