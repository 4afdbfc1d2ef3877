import { anchorOf } from '../../law/regulation/address.ts';
import { annexLabel } from '../../law/regulation/citation-label.ts';
import { PART_NAMES } from '../../law/regulation/part-names.ts';
import {
  articleId,
  articleWords,
  divisionsOf,
  paragraphWords,
} from '../../law/regulation/regulation-text.ts';
import type { Address } from '../../law/regulation/address.ts';
import type { Division, RegulationText } from '../../law/regulation/regulation-text.ts';
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
    ...lines({ kind: 'preamble' }, PART_NAMES.preamble, text.preamble ?? []),
    ...divisionsOf(text).flatMap(divisionBlocks),
    ...lines({ kind: 'signature' }, PART_NAMES.signature, text.signature ?? []),
    ...text.annexes.flatMap((annex, index) =>
      lines({ kind: 'annex', annex: index + 1 }, annexLabel(text, index + 1), annex),
    ),
    ...lines({ kind: 'colophon' }, PART_NAMES.colophon, text.colophon),
  ];
}

function divisionBlocks({ id, label, title, paragraphs, articles }: Division): SearchBlock[] {
  const heading = id ? [`${label}　${title}`] : [];
  return [
    ...lines({ kind: 'chapter', chapter: id, within: [] }, label, [
      ...heading,
      ...paragraphs.map(paragraphWords),
    ]),
    ...articles.map((article) => ({
      anchor: anchorOf({ kind: 'article', article: articleId(article), within: [] }),
      label: article.label,
      text: `${article.label}　${articleWords(article)}`,
    })),
  ];
}

function lines(address: Address, label: string, words: readonly string[]): SearchBlock[] {
  return words.length > 0 ? [{ anchor: anchorOf(address), label, text: words.join('\n') }] : [];
}
