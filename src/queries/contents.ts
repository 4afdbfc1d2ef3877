import type { RegulationVersion } from '../content-store/portal.ts';

export interface ContentsEntry {
  href: string;
  text: string;
  range?: string;
}

/** The table of contents of a version: letter, chapters with their articles, annexes. */
export function contentsOf({ text, about }: RegulationVersion): ContentsEntry[] {
  return [
    ...(text.letter.length > 0 ? [{ href: '#letter', text: '印发通知' }] : []),
    ...text.chapters.map((chapter) => ({
      href: `#ch-${chapter.number}`,
      text: `${chapter.label}　${chapter.title}`.trim(),
      range: rangeOf(chapter.articles.map((article) => article.number)),
    })),
    ...text.annexes.map((_, index) => ({
      href: `#annex-${index + 1}`,
      text: `附件：${about.flowCharts?.find((chart) => chart.at === `annex${index + 1}`)?.title ?? ''}`,
    })),
    ...(text.colophon.length > 0 ? [{ href: '#colophon', text: '版记' }] : []),
    { href: '#document', text: '文件信息' },
    { href: '#notes', text: '原文如此' },
  ];
}

function rangeOf(numbers: number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}
