import { getCollection } from 'astro:content';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { kindRow, kindsWith } from '../../model/record-kinds.ts';
import type { RecordCollection, RecordKindRow } from '../../model/record-kinds.ts';
import { hasRows, latest, recordFolder } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { portal } from '../site/site.ts';
import { tombstoneOf } from './revision-links.ts';
import { recordEvents } from './window-calendar.ts';

export interface RecordProps extends Record<string, unknown> {
  placed: PlacedRecord;
  /** Number of the revision. */
  number: number;
}

/** One path per revision of the records filed in a folder: the newest at the record's own address. */
export async function recordPaths(folder: Folder) {
  return (await recordsIn(folder)).flatMap((placed) => {
    const { jurisdiction, round, id, revisions } = placed.record;
    const record = id.slice(id.lastIndexOf('/') + 1);
    return revisions.map(({ number }) => ({
      params: {
        jurisdiction,
        round,
        record,
        revision: isNewest(placed.record, number) ? undefined : `r${number}`,
      },
      props: { placed, number },
    }));
  });
}

/** Those of some paths whose revision shows a list: only they have rows to offer. */
export function withRows<P extends { props: RecordProps }>(paths: readonly P[]): P[] {
  return paths.filter(
    ({ props: { placed, number } }) =>
      hasRows(placed.record) && !tombstoneOf(placed.record, number),
  );
}

/** Those of some paths whose record states a period: its newest revision alone has a calendar. */
export function withPeriods<P extends { props: RecordProps }>(paths: readonly P[]): P[] {
  return paths.filter(
    ({ props: { placed, number } }) =>
      isNewest(placed.record, number) && recordEvents(placed).length > 0,
  );
}

/** One path per attachment of the records of rounds, or of the revocations. */
export function attachmentPaths(folder: Folder) {
  const records = placedRecords(portal())
    .map(({ record }) => record)
    .filter(({ kind }) => kindRow(kind).folder === folder);
  const files = records.flatMap((record) =>
    record.revisions
      .filter(({ number }) => !tombstoneOf(record, number))
      .flatMap(({ data }) => data.attachments ?? [])
      .filter(({ persons }) => !persons)
      .map(({ file }) => ({ record, file, key: `${recordFolder(record)}/${file}` })),
  );
  return [...new Map(files.map((each) => [each.key, each])).values()].map(({ record, file }) => ({
    params: {
      jurisdiction: record.jurisdiction,
      round: record.round,
      file: file.replace('attachments/', ''),
    },
    props: { folder: recordFolder(record), file },
  }));
}

type Folder = RecordKindRow['folder'];

/** The records filed in a folder, as their collections list them. */
async function recordsIn(folder: Folder): Promise<PlacedRecord[]> {
  const collections = new Set(kindsWith('folder', folder).map((kind) => kindRow(kind).collection));
  return (await Promise.all([...collections].map(held))).flat();
}

/** The records a collection lists. One without entries is not asked for: Astro would warn of it at every page. */
async function held(collection: RecordCollection): Promise<PlacedRecord[]> {
  const records = placedRecords(portal()).filter(
    ({ record }) => kindRow(record.kind).collection === collection,
  );
  if (records.length === 0) return [];
  const byId = new Map(records.map((placed) => [placed.record.id, placed]));
  return (await getCollection(collection)).map(({ id }) => {
    const placed = byId.get(id);
    if (!placed) throw new Error(`no record ${id}: the collection lists only held ones`);
    return placed;
  });
}

function isNewest(record: AnyRecord, number: number): boolean {
  return number === latest<unknown>(record).number;
}
