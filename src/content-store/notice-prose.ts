import type { Settings } from './settings.ts';

/**
 * A notice's Markdown as its page needs it: headings stand below the page's own, and attachments are named by
 * the address they are offered at.
 */
export function noticeProse(
  prose: string,
  folder: string,
  { base }: Pick<Settings, 'base'>,
): string {
  return prose
    .replace(/^(#{1,4})(?=\s)/gm, '##$1')
    .replaceAll('](attachments/', `](${base}${folder}/attachments/`);
}
