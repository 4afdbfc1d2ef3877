import type { RecordKind } from '../../model/record-kinds.ts';
import type { PublishedRecord, Revision } from '../../model/record.ts';
import type { ContentFolder } from './content-folder.ts';
import { revisionNumber } from './record.ts';

/**
 * The files of a folder by the record they belong to, oldest revision first. A pattern's group is the
 * record's name; what neither matches nor is allowed beside the records is reported, never skipped.
 */
export function filesOfRecords(
  folder: ContentFolder,
  path: string,
  pattern: RegExp,
  beside: readonly string[],
  expected: readonly string[],
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const name of folder.names(path)) {
    const stem = pattern
      .exec(name)
      ?.slice(1)
      .find((group) => group);
    if (stem) files.set(stem, [...(files.get(stem) ?? []), `${path}/${name}`]);
    else if (!beside.includes(name)) folder.add('file-unknown', `${path}/${name}`, { expected });
  }
  for (const each of files.values()) each.sort((a, b) => revisionNumber(a) - revisionNumber(b));
  return files;
}

/** Reports tables and attachments that no record of a folder names: they would be published nowhere. */
export function reportUnread(folder: ContentFolder, path: string): void {
  for (const file of folder.files(path))
    if (!folder.opened.has(file))
      folder.add('file-unknown', file, { expected: ['名单或通知里写明的表格和附件'] });
}

/** A record put together from its revisions. */
export function recordOf<K extends RecordKind, T>(
  kind: K,
  id: string,
  about: { jurisdiction: string; round: string; sample: boolean },
  revisions: Revision<T>[],
): PublishedRecord<K, T> {
  return { kind, id, ...about, revisions };
}
