import type {
  ListRecord,
  ListStage,
  PublishedRecord,
  RecordKind,
  Revision,
  RevocationPublished,
  Round,
} from '../domain/records/record.ts';
import { callNotice } from '../schemas/records/call-notice.ts';
import { revocationRecord } from '../schemas/records/revocation.ts';
import { roundFile } from '../schemas/records/round.ts';
import { publicationStage } from '../schemas/rules/procedure-rules.ts';
import { slug as slugSchema } from '../schemas/text.ts';
import type { ContentFolder } from './content-folder.ts';
import { readFile } from './read-file.ts';
import {
  readList,
  readMarkdownRecord,
  readRevisions,
  readWinners,
  readYamlRecord,
  revisionNumber,
} from './read-record.ts';

const SAMPLE = /^sample-/;

/** Reads the rounds of a jurisdiction with the revocations that concern them. */
export function readRounds(
  folder: ContentFolder,
  jurisdiction: string,
  versions: string[],
): Round[] {
  const path = `jurisdictions/${jurisdiction}`;
  const revocations = readRevocations(folder, jurisdiction);
  return folder.folders(`${path}/rounds`).flatMap((slug) => {
    const round = readRound(folder, jurisdiction, slug, versions);
    return round
      ? [{ ...round, revocations: revocations.filter((each) => each.round === slug) }]
      : [];
  });
}

function readRound(
  folder: ContentFolder,
  jurisdiction: string,
  slug: string,
  versions: string[],
): Omit<Round, 'revocations'> | null {
  const path = `jurisdictions/${jurisdiction}/rounds/${slug}`;
  if (!slugSchema.safeParse(slug).success) folder.add('bad-slug', path, { found: slug });
  const about = readFile(folder, `${path}/round.yaml`, roundFile);
  if (!about) return null;
  if (about.sample !== SAMPLE.test(slug))
    folder.add('sample-mark', `${path}/round.yaml`, { found: slug });
  if (about.regulation !== 'unknown' && !versions.includes(about.regulation))
    folder.add('version-missing', `${path}/round.yaml`, {
      found: about.regulation,
      expected: versions.join('、'),
    });

  const files = new Map<string, string[]>();
  for (const name of folder.names(path)) {
    const stem =
      /^(call-notice|qualified-list|publicity-[a-z-]+?|winners)(?:-r[1-9]\d*)?\.(?:md|yaml)$/.exec(
        name,
      )?.[1];
    if (stem) files.set(stem, [...(files.get(stem) ?? []), `${path}/${name}`]);
    else if (!['round.yaml', 'attachments'].includes(name) && !name.endsWith('.csv'))
      folder.add('file-unknown', `${path}/${name}`, {
        expected:
          'round.yaml、call-notice.md、qualified-list.yaml、publicity-<环节>.yaml、winners.yaml、attachments、CSV',
      });
  }
  const record = <K extends RecordKind, T>(kind: K, name: string, revisions: Revision<T>[]) =>
    revisions.length > 0
      ? recordOf(
          kind,
          `${jurisdiction}/rounds/${slug}/${name}`,
          jurisdiction,
          slug,
          about.sample,
          revisions,
        )
      : null;
  const paths = (stem: string) =>
    (files.get(stem) ?? []).sort((a, b) => revisionNumber(a) - revisionNumber(b));

  const lists = [...files.keys()].flatMap((stem): ListRecord[] => {
    const stage = stem.replace(/^publicity-/, '') as ListStage;
    if (stem === 'call-notice' || stem === 'winners') return [];
    const revisions = readRevisions(folder, paths(stem), (file) => readList(folder, file));
    for (const { data, placeOf } of revisions)
      if (data.stage !== stage || !publicationStage.safeParse(stage).success) {
        const place = placeOf(['stage']);
        folder.findings.push({
          code: 'record-stage',
          ...place,
          values: { found: data.stage, expected: stage },
        });
      }
    const list = record(stage, stem, revisions);
    return list ? [list] : [];
  });
  return {
    slug,
    jurisdiction,
    about,
    callNotice: record(
      'call-notice',
      'call-notice',
      readRevisions(folder, paths('call-notice'), (file) =>
        readMarkdownRecord(folder, file, callNotice),
      ),
    ),
    lists,
    winners: record(
      'winners',
      'winners',
      readRevisions(folder, paths('winners'), (file) => readWinners(folder, file)),
    ),
  };
}

function readRevocations(folder: ContentFolder, jurisdiction: string): RevocationPublished[] {
  const path = `jurisdictions/${jurisdiction}/revocations`;
  const stems = new Map<string, string[]>();
  for (const name of folder.names(path)) {
    const stem = /^(\d{4}-\d{2}-\d{2}-[a-z0-9-]+?)(?:-r[1-9]\d*)?\.yaml$/.exec(name)?.[1];
    if (stem) stems.set(stem, [...(stems.get(stem) ?? []), `${path}/${name}`]);
    else if (name !== 'attachments')
      folder.add('file-unknown', `${path}/${name}`, { expected: '<决定日期>-<组织>.yaml' });
  }
  return [...stems].flatMap(([stem, files]) => {
    const ordered = files.sort((a, b) => revisionNumber(a) - revisionNumber(b));
    const revisions = readRevisions(folder, ordered, (file) =>
      readYamlRecord(folder, file, revocationRecord),
    );
    const first = revisions[0];
    if (!first) return [];
    if (first.data.sample !== SAMPLE.test(first.data.round))
      folder.findings.push({
        code: 'sample-mark',
        ...first.placeOf(['sample']),
        values: { found: first.data.round },
      });
    return [
      recordOf(
        'revocation',
        `${jurisdiction}/revocations/${stem}`,
        jurisdiction,
        first.data.round,
        first.data.sample,
        revisions,
      ),
    ];
  });
}

function recordOf<K extends RecordKind, T>(
  kind: K,
  id: string,
  jurisdiction: string,
  round: string,
  sample: boolean,
  revisions: Revision<T>[],
): PublishedRecord<K, T> {
  return { kind, id, jurisdiction, round, sample, revisions };
}
