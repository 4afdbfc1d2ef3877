import type { Settings } from '../../settings.ts';

const HEADING = /^(#{1,6})(?=\s)/gm;
/** The page's own headings reach this level above a notice's words. */
const PAGE_LEVEL = 2;

/**
 * A notice's Markdown as its page needs it: its headings follow on from the page's own, whatever level they were
 * written at, and attachments are named by the address they are offered at.
 */
export function noticeProse(
  prose: string,
  folder: string,
  { base }: Pick<Settings, 'base'>,
): string {
  const levels = [...prose.matchAll(HEADING)].map(([, marks = '']) => marks.length);
  const shift = PAGE_LEVEL + 1 - Math.min(...levels);
  return prose
    .replace(HEADING, (marks: string) => '#'.repeat(Math.min(6, marks.length + shift)))
    .replaceAll('](attachments/', `](${base}${folder}/attachments/`);
}
