import type { RegulationVersion } from '../../model/portal.ts';
import { PART_NAMES } from '../../law/regulation/address.ts';
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
    ...text.chapters.map(({ number, label, title, articles }) => ({
      // A text without chapters has no chapter heading to lead to.
      href: label ? `#ch-${number}` : '#title',
      text: label ? `${label}　${title}` : PART_NAMES.body,
      range: rangeOf(articles.map((article) => article.number)),
    })),
    ...text.annexes.map(([title], index) => ({
      href: `#annex-${index + 1}`,
      text: title ? `${PART_NAMES.annex}：${title}` : PART_NAMES.annex,
    })),
    ...(text.colophon.length > 0 ? [{ href: '#colophon', text: PART_NAMES.colophon }] : []),
    { href: '#document', text: REGULATION_PAGE.document },
    ...(notes.length > 0 ? [{ href: '#notes', text: REGULATION_PAGE.asWritten }] : []),
  ];
}

function rangeOf(numbers: number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}
