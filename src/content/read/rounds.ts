import { basename, extname } from 'node:path';
import type { ListRecord, Revision, Round } from '../../model/record.ts';
import { RECORD_KINDS, kindsWith } from '../../model/record-kinds.ts';
import type { KindWith } from '../../model/record-kinds.ts';
import { callNotice } from '../../schemas/records/call-notice.ts';
import { followUp } from '../../schemas/records/follow-up.ts';
import { roundFile } from '../../schemas/records/round.ts';
import { checkSlug } from '../validate/slugs.ts';
import type { ContentFolder } from './content-folder.ts';
import { readPlacedFile } from './file.ts';
import { readList, readMarkdownRecord, readRevisions, readWinners } from './record.ts';
import { readRevocations } from './revocations.ts';
import { filesOfRecords, recordOf, reportUnread } from './record-files.ts';

const SAMPLE = /^sample-/;
const RECORDS = kindsWith('folder', 'rounds');
const FILES = RECORDS.map((kind) => RECORD_KINDS[kind].file);
const LISTS = kindsWith('rows', 'list');
/** The first file of a record carries no number, the revisions `-r2`, `-r3` and so on. */
const REVISION = '(?:-r(?:[2-9]|[1-9]\\d+))?';
/** What tells several lists of one stage apart: `publicity-opinion--batch-2.yaml`. */
const PART = '--[a-z0-9]+(?:-[a-z0-9]+)*?';
const RECORD_FILE = new RegExp(
  `^(?:${RECORDS.map((kind) => filePattern(kind)).join('|')})$`,
);

function filePattern(kind: RoundRecord): string {
  const part = [...LISTS, 'follow-up'].includes(kind) ? `(?:${PART})?` : '';
  return RECORD_KINDS[kind].file.replace(/^(.+)\./, `($1${part})${REVISION}\\.`);
}

/** Reads the rounds of a jurisdiction with the revocations that concern them. */
export function readRounds(
  folder: ContentFolder,
  jurisdiction: string,
  versions: string[],
): Round[] {
  const path = `jurisdictions/${jurisdiction}/rounds`;
  const slugs = folder.folders(path);
  const revocations = readRevocations(folder, jurisdiction, slugs);
  return slugs.flatMap((slug) => {
    const before = folder.findings.length;
    const round = readRound(folder, jurisdiction, slug, versions);
    if (folder.findings.length === before) reportUnread(folder, `${path}/${slug}`);
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
  checkSlug(folder, path, slug);
  const file = readPlacedFile(folder, `${path}/round.yaml`, roundFile);
  if (!file) return null;
  const { value: about, placeOf } = file;
  if (about.sample !== SAMPLE.test(slug))
    folder.add('sample-mark', `${path}/round.yaml`, { found: slug });
  if (about.regulation !== 'unknown' && !versions.includes(about.regulation))
    folder.add(
      'version-missing',
      `${path}/round.yaml`,
      { found: about.regulation, expected: versions, by: 'round' },
      placeOf(['regulation']),
    );

  const tables = folder.names(path).filter((name) => name.endsWith('.csv'));
  const files = filesOfRecords(
    folder,
    path,
    RECORD_FILE,
    ['round.yaml', 'attachments', ...tables],
    [
      'round.yaml',
      ...FILES,
      'attachments',
      'CSV',
    ],
  );
  const paths = (kind: RoundRecord) => files.get(nameOf(kind)) ?? [];
  const record = <K extends RoundRecord, T>(kind: K, revisions: Revision<T>[], name = nameOf(kind)) =>
    revisions.length > 0
      ? recordOf(
          kind,
          `${jurisdiction}/rounds/${slug}/${name}`,
          { jurisdiction, round: slug, sample: about.sample },
          revisions,
        )
      : null;

  const callNotices = readRevisions(folder, paths('call-notice'), (file) =>
    readMarkdownRecord(folder, file, callNotice),
  );
  // By the names of the records: the first list of a stage before its further parts.
  const named = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = named.flatMap(([name, paths]): ListRecord[] => {
    const [stem = '', part] = name.split('--');
    const stage = LISTS.find((kind) => nameOf(kind) === stem);
    if (!stage) return [];
    const revisions = readRevisions(folder, paths, (file) => readList(folder, file));
    for (const { data, placeOf } of revisions)
      if (data.stage !== stage)
        folder.findings.push({
          code: 'record-stage',
          ...placeOf(['stage']),
          values: { found: data.stage, expected: stage },
        });
      else if ((data.part === undefined) !== (part === undefined))
        folder.addAt('record-part', placeOf(['part']), { found: part ?? data.part ?? '' });
      else if (data.republishes !== undefined && (data.republishes === name || !files.has(data.republishes)))
        folder.addAt('republished-missing', placeOf(['republishes']), {
          found: data.republishes,
          expected: [...files.keys()].filter((each) => each !== name && each.startsWith(stem)),
        });
    const list = record(stage, revisions, name);
    return list ? [list] : [];
  });
  const followUps = named.flatMap(([name, paths]) => {
    if (name.split('--')[0] !== nameOf('follow-up')) return [];
    const revisions = readRevisions(folder, paths, (file) =>
      readMarkdownRecord(folder, file, followUp),
    );
    return record('follow-up', revisions, name) ?? [];
  });
  const winners = readRevisions(folder, paths('winners'), (file) => readWinners(folder, file));
  return {
    slug,
    jurisdiction,
    about,
    callNotice: record('call-notice', callNotices),
    lists,
    winners: record('winners', winners),
    followUps,
  };
}

type RoundRecord = KindWith<'folder', 'rounds'>;

/** What the files of a kind of record are called, and the last part of its address. */
function nameOf(kind: RoundRecord): string {
  const { file } = RECORD_KINDS[kind];
  return basename(file, extname(file));
}
