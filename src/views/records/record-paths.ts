import { getCollection } from 'astro:content';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { latest } from '../../model/record.ts';
import type { AnyRecord, RecordKind } from '../../model/record.ts';
import { portal } from '../site/site.ts';
import { attachmentFolder } from './record-body.ts';
import { tombstoneOf } from './revision-links.ts';
import { recordEvents } from './window-calendar.ts';

export interface RecordProps extends Record<string, unknown> {
  placed: PlacedRecord;
  /** Number of the revision. */
  number: number;
}

/** One path per record of a round. */
export async function recordPaths() {
  return (await roundRecords()).map((placed) => ({
    params: { ...roundParams(placed.record), record: lastPart(placed.record) },
    props: { placed, number: newest(placed.record) },
  }));
}

/** One path per older revision of a round's records. */
export async function recordRevisionPaths() {
  return (await roundRecords()).flatMap((placed) =>
    older(placed.record).map((number) => ({
      params: {
        ...roundParams(placed.record),
        record: lastPart(placed.record),
        revision: `r${number}`,
      },
      props: { placed, number },
    })),
  );
}

/** One path per revocation. */
export async function revocationPaths() {
  return (await revocations()).map((placed) => ({
    params: { jurisdiction: placed.record.jurisdiction, revocation: lastPart(placed.record) },
    props: { placed, number: newest(placed.record) },
  }));
}

/** One path per older revision of the revocations. */
export async function revocationRevisionPaths() {
  return (await revocations()).flatMap((placed) =>
    older(placed.record).map((number) => ({
      params: {
        jurisdiction: placed.record.jurisdiction,
        revocation: lastPart(placed.record),
        revision: `r${number}`,
      },
      props: { placed, number },
    })),
  );
}

/** Those of some paths whose revision shows a list: only they have rows to offer. */
export function withRows<P extends { props: RecordProps }>(paths: readonly P[]): P[] {
  return paths.filter(({ props: { placed, number } }) => {
    const { kind } = placed.record;
    return kind !== 'call-notice' && kind !== 'revocation' && !tombstoneOf(placed.record, number);
  });
}

/** Those of some paths whose record states a period. */
export function withPeriods<P extends { props: RecordProps }>(paths: readonly P[]): P[] {
  return paths.filter(({ props: { placed } }) => recordEvents(placed).length > 0);
}

/** One path per attachment of a round's records, or of the revocations. */
export function attachmentPaths(of: 'round' | 'revocations') {
  const records = placedRecords(portal())
    .map(({ record }) => record)
    .filter(({ kind }) => (kind === 'revocation') === (of === 'revocations'));
  const files = records.flatMap((record) =>
    record.revisions
      .filter(({ number }) => !tombstoneOf(record, number))
      .flatMap(({ data }) => data.attachments ?? [])
      .map(({ file }) => ({ record, file, key: `${attachmentFolder(record)}/${file}` })),
  );
  return [...new Map(files.map((each) => [each.key, each])).values()].map(({ record, file }) => ({
    params: { ...roundParams(record), file: file.replace('attachments/', '') },
    props: { folder: attachmentFolder(record), file },
  }));
}

async function roundRecords(): Promise<PlacedRecord[]> {
  return [
    ...(await held('callNotices', (kind) => kind === 'call-notice')),
    ...(await held('qualifiedLists', (kind) => kind === 'qualified-list')),
    ...(await held('publicityLists', (kind) => !NO_PUBLICITY.includes(kind))),
    ...(await held('winners', (kind) => kind === 'winners')),
  ];
}

const NO_PUBLICITY: RecordKind[] = ['call-notice', 'qualified-list', 'winners', 'revocation'];

function revocations(): Promise<PlacedRecord[]> {
  return held('revocations', (kind) => kind === 'revocation');
}

/** The records a collection lists. One without entries is not asked for: Astro would warn of it at every page. */
async function held(
  name: 'callNotices' | 'qualifiedLists' | 'publicityLists' | 'winners' | 'revocations',
  holds: (kind: RecordKind) => boolean,
): Promise<PlacedRecord[]> {
  const records = placedRecords(portal()).filter(({ record }) => holds(record.kind));
  if (records.length === 0) return [];
  const byId = new Map(records.map((placed) => [placed.record.id, placed]));
  return (await getCollection(name)).map(({ id }) => {
    const placed = byId.get(id);
    if (!placed) throw new Error(`no record ${id}: the collection lists only held ones`);
    return placed;
  });
}

function roundParams({ jurisdiction, round }: AnyRecord) {
  return { jurisdiction, round };
}

function lastPart({ id }: AnyRecord): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function newest(record: AnyRecord): number {
  return latest<unknown>(record).number;
}

function older(record: AnyRecord): number[] {
  return record.revisions.map(({ number }) => number).filter((number) => number < newest(record));
}
