import { dirname, relative } from 'node:path';
import { recordsOf } from '../../law/records/round-records.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { AuthoredFile, Jurisdiction, Publication } from '../../model/portal.ts';

/** Everything real that the folder publishes, by id and revision. Samples are no publications. */
export function publicationsOf(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
): Publication[] {
  return jurisdictions
    .flatMap((jurisdiction) => [...texts(folder, jurisdiction), ...records(folder, jurisdiction)])
    .sort((a, b) => (a.id === b.id ? a.revision - b.revision : a.id < b.id ? -1 : 1));
}

/** Of a text its words and the issued file are held fast; what the portal reads out of them may be mended. */
function texts(folder: ContentFolder, { slug, versions }: Jurisdiction): Publication[] {
  return versions.map((version) => {
    const path = `jurisdictions/${slug}/regulations/${version.slug}`;
    const authored = [`${path}/text.md`, `${path}/source.txt`];
    return {
      id: `${slug}/regulations/${version.slug}`,
      revision: 1 + (version.about.corrections?.length ?? 0),
      sha256: folder.sha256(...authored),
      files: filesOf(folder, authored),
      file: folder.shown(`${path}/text.md`),
      redacts: false,
    };
  });
}

function records(folder: ContentFolder, { rounds }: Jurisdiction): Publication[] {
  return rounds
    .flatMap(recordsOf)
    .filter(({ sample }) => !sample)
    .flatMap(({ id, revisions }) =>
      revisions.map(({ number, sha256, authored, file, data }) => ({
        id,
        revision: number,
        sha256,
        files: filesOf(folder, authored),
        file,
        redacts: data.revision?.kind === 'redaction',
      })),
    );
}

function filesOf(folder: ContentFolder, authored: readonly string[]): AuthoredFile[] {
  const root = dirname(authored[0] ?? '');
  return authored.map((path) => ({
    name: relative(root, path).replaceAll('\\', '/'),
    sha256: folder.sha256(path),
    path,
  }));
}
