import type { RegulationVersion } from '../../model/portal.ts';

export interface ContentsEntry {
  href: string;
  text: string;
  range?: string;
}

/** The table of contents of a version's page: every part the page prints, and none it does not. */
export function contentsOf({ text, notes }: RegulationVersion): ContentsEntry[] {
  return [
    ...(text.letter.length > 0 ? [{ href: '#letter', text: '印发通知' }] : []),
    ...text.chapters.map(({ number, label, title, articles }) => ({
      // A text without chapters has no chapter heading to lead to.
      href: label ? `#ch-${number}` : '#title',
      text: label ? `${label}　${title}` : '正文',
      range: rangeOf(articles.map((article) => article.number)),
    })),
    ...text.annexes.map(([title], index) => ({
      href: `#annex-${index + 1}`,
      text: title ? `附件：${title}` : '附件',
    })),
    ...(text.colophon.length > 0 ? [{ href: '#colophon', text: '版记' }] : []),
    { href: '#document', text: '文件信息' },
    ...(notes.length > 0 ? [{ href: '#notes', text: '原文如此' }] : []),
  ];
}

function rangeOf(numbers: number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}
