import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import type { Place } from '../../model/finding.ts';
import { isSystemName } from '../../model/reserved-names.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileKind } from './file-kind.ts';

interface Attaching {
  data: {
    attachments?:
      | { file: string; size: number; sha256: string; persons?: boolean | undefined }[]
      | undefined;
  };
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Letters a file's name may have, as the names of folders. */
const LONGEST = 80;

/**
 * Each file a record offers is there, is the one registered and is what its ending says; none is offered twice, and
 * every system can keep its name.
 * @param path the record's own file, in whose folder they stand
 */
export function checkAttachments(folder: ContentFolder, path: string, record: Attaching): void {
  const known = new Set<string>();
  for (const [index, { file, size, sha256: registered, persons }] of (
    record.data.attachments ?? []
  ).entries()) {
    const place = record.placeOf(['attachments', index]);
    const named = record.placeOf(['attachments', index, 'file']);
    const name = basename(file);
    if (isSystemName(name)) folder.addAt('reserved-slug', named, { found: name, by: 'system' });
    if (name.length > LONGEST) folder.addAt('bad-slug', named, { found: name });
    const attached = join(dirname(path), file).replaceAll('\\', '/');
    // What is not offered need not be here.
    if (persons && !folder.has(attached)) continue;
    if (!folder.expectNamed(attached, file, named)) continue;
    const bytes = folder.bytes(attached);
    if (!bytes) continue;
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (known.has(actual)) folder.addAt('attachment-twice', named, { path: file });
    known.add(actual);
    const ending = extname(file).slice(1);
    const { fits, is } = fileKind(bytes, ending);
    if (!fits) folder.addAt('attachment-kind', named, { path: file, ending, is });
    if (bytes.length !== size || actual !== registered)
      folder.addAt('attachment-differs', place, {
        path: file,
        found: { size, sha256: registered },
        expected: { size: bytes.length, sha256: actual },
      });
  }
}
