import type { RegulationVersion } from '../../model/portal.ts';
import { anchorOf } from '../../law/regulation/address.ts';
import { annexTitle } from '../../law/regulation/layout/annex.ts';
import { PART_NAMES } from '../../law/regulation/part-names.ts';
import { articleId, divisionsOf } from '../../law/regulation/regulation-text.ts';
import type { Article, Division } from '../../law/regulation/regulation-text.ts';
import { REGULATION_PAGE } from '../../messages/regulation/regulation.ts';

export interface ContentsEntry {
  href: string;
  text: string;
  range?: string;
}

/** The table of contents of a version's page: every part the page prints, and none it does not. */
export function contentsOf({ text, notes }: RegulationVersion): ContentsEntry[] {
  return [
    ...(text.letter.length > 0 ? [{ href: '#letter', text: PART_NAMES.letter }] : []),
    ...divisionsOf(text).flatMap(divisionEntries),
    ...text.annexes.map((annex, index) => {
      const title = annexTitle(annex);
      return {
        href: `#annex-${index + 1}`,
        text: title ? `${PART_NAMES.annex}：${title}` : PART_NAMES.annex,
      };
    }),
    ...(text.colophon.length > 0 ? [{ href: '#colophon', text: PART_NAMES.colophon }] : []),
    { href: '#document', text: REGULATION_PAGE.document },
    ...(notes.length > 0 ? [{ href: '#notes', text: REGULATION_PAGE.asWritten }] : []),
  ];
}

function divisionEntries({ id, label, title, articles }: Division): ContentsEntry[] {
  // A text without chapters has no chapter heading to lead to; its parts are headings of their own.
  if (!id && articles.some(({ part }) => part))
    return articles.map((part) => ({
      href: `#${anchorOf({ kind: 'article', article: articleId(part), within: [] })}`,
      text: part.label + (part.heading ?? ''),
    }));
  return [
    {
      href: id ? `#${anchorOf({ kind: 'chapter', chapter: id, within: [] })}` : '#title',
      text: id ? `${label}　${title}` : PART_NAMES.body,
      range: rangeOf(articles),
    },
  ];
}

function rangeOf(articles: readonly Article[]): string {
  const [first, last] = [articles[0]?.number, articles.at(-1)?.number];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}
