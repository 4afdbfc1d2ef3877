import { dirname } from 'node:path';
import type { ContentFolder } from '../read/content-folder.ts';
import { stateKind } from '../../register/state-id.ts';
import type { Publication } from '../../model/portal.ts';
import type { PlacedLine } from './read-published.ts';
import { PUBLISHED, STATES } from './register-files.ts';

/**
 * Holds what the folder says against what was published: a published revision may neither change nor go. It may go
 * when a later one redacts it, and a corrected text takes the place of the one before. Returns what has no line yet.
 */
export function checkPublished(
  folder: ContentFolder,
  lines: readonly PlacedLine[],
  publications: readonly Publication[],
): Publication[] {
  const unread = new Set(folder.findings.map(({ file }) => dirname(file)));
  const publicationsOf = Map.groupBy(publications, ({ id }) => id);
  for (const { id, revision, sha256, on, files, line } of lines) {
    const held = publicationsOf.get(id) ?? [];
    const same = held.find((each) => each.revision === revision);
    const values = { id, revision, on, expected: sha256 };
    // The files one after the other may come to the same where a byte went from one to the next.
    if (same && (same.sha256 !== sha256 || nameAndHash(same.files) !== nameAndHash(files)))
      folder.findings.push({
        code: 'published-changed',
        file: same.file,
        line: 1,
        column: 1,
        values: { ...values, found: same.sha256, text: isText(id) },
      });
    const replaced = held.some((each) => each.revision > revision && (each.redacts || isText(id)));
    // A file that cannot be read has a finding of its own.
    const folderOfFile = dirname(folder.shown(isText(id) ? `${pathOf(id)}/text.md` : pathOf(id)));
    if (!same && !replaced && !unread.has(folderOfFile))
      folder.add('published-missing', PUBLISHED, values, { line, column: 1 });
  }
  const known = new Set([...lines, ...publications].map(nameOf));
  for (const { id, revision, file, redacts } of publications)
    for (let earlier = 1; redacts && earlier < revision; earlier += 1)
      if (!known.has(nameOf({ id, revision: earlier })))
        folder.findings.push({
          code: 'revision-mark',
          file,
          line: 1,
          column: 1,
          values: { fault: 'gone', number: earlier },
        });
  const registered = new Set(lines.map(nameOf));
  return publications.filter((each) => !registered.has(nameOf(each)));
}

function nameOf({ id, revision }: { id: string; revision: number }): string {
  return `${id} ${revision}`;
}

function nameAndHash(files: readonly { name: string; sha256: string }[]): string {
  return files.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n');
}

function isText(id: string): boolean {
  return /^[^/]+\/regulations\//.test(id);
}

/** `luohe/regulations/2018` → `jurisdictions/luohe/regulations/2018`; a state is kept beside them. */
function pathOf(id: string): string {
  if (stateKind(id)) return STATES;
  return `jurisdictions/${id}`;
}
