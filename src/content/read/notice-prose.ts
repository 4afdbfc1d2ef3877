import type { Settings } from '../../settings.ts';

const HEADING = /^(#{1,6})(?=\s)/gm;
/** The page's own headings reach this level above a notice's words. */
const PAGE_LEVEL = 2;

/** Where an address begins: behind the words of a link or picture, or in a definition. */
const ADDRESS = /(\](?:\(|:)\s*<?)(attachments\/|\/(?!\/))/g;

/**
 * A notice's Markdown as its page needs it: its headings follow on from the page's own, whatever level they were
 * written at, and what stays on the site is named by the address it has there.
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
    .replace(ADDRESS, (_, before: string, at: string) =>
      at === '/' ? before + base : `${before}${base}${folder}/${at}`,
    );
}
