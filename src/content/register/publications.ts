import { dirname, relative } from 'node:path';
import type { PublishedLine } from '../../schemas/published.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { statesOf } from './states.ts';
import { DECISION } from '../read/decision.ts';
import type { AuthoredFile, Jurisdiction, Publication } from '../../model/portal.ts';

/**
 * Everything real that the folder publishes, by id and revision; behind it the states of what the portal itself writes
 * about that. Samples are no publications.
 */
export function publicationsOf(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
  lines: readonly PublishedLine[],
): Publication[] {
  const issued = jurisdictions.flatMap((each) => [
    ...texts(folder, each),
    ...consultations(folder, each),
    ...records(folder, each),
  ]);
  return [...issued.sort(byName), ...statesOf(folder, jurisdictions, lines).sort(byName)];
}

function byName(a: Publication, b: Publication): number {
  return a.id === b.id ? a.revision - b.revision : a.id < b.id ? -1 : 1;
}

/** Of a text its words and the issued file are held fast; what the portal reads out of them may be mended. */
function texts(folder: ContentFolder, { slug, versions }: Jurisdiction): Publication[] {
  return versions.map((version) => {
    const path = `jurisdictions/${slug}/regulations/${version.slug}`;
    const decision = version.decision ? [`${path}/${DECISION}`] : [];
    const authored = [`${path}/text.md`, `${path}/source.txt`, ...decision];
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

function consultations(folder: ContentFolder, { slug, versions }: Jurisdiction): Publication[] {
  return versions.flatMap((version) =>
    version.consultation.map(({ number, sha256, authored, file, data }) => ({
      id: `${slug}/regulations/${version.slug}/consultation`,
      revision: number,
      sha256,
      files: filesOf(folder, authored),
      file,
      redacts: data.revision?.kind === 'redaction',
    })),
  );
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
