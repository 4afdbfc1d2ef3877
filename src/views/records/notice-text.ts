import { getEntry, render } from 'astro:content';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { RecordProps } from './record-paths.ts';
import { tombstoneOf } from './revision-links.ts';

/** The rendered words of a notice's revision; null where it has none, or none that may be shown. */
export async function noticeText({ placed: { record }, number }: RecordProps) {
  const { prose } = revisionOf<unknown>(record, number);
  if (prose === '' || tombstoneOf(record, number)) return null;
  return renderedText(`${record.id}/r${number}`);
}

/** The rendered words kept under an id; null where there are none. */
export async function renderedText(id: string) {
  const entry = await getEntry('noticeTexts', id);
  return entry ? (await render(entry)).Content : null;
}
