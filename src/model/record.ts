import type { CallNotice } from '../schemas/records/call-notice.ts';
import type {
  ListEntry,
  PublicityList,
  WinnerEntry,
  WinnersRecord,
} from '../schemas/records/lists.ts';
import type { FollowUp } from '../schemas/records/follow-up.ts';
import type { RevocationRecord } from '../schemas/records/revocation.ts';
import type { OrganisationFile, RoundFile } from '../schemas/records/round.ts';
import { kindRow } from './record-kinds.ts';
import type { KindWith, ListName, RecordKind } from './record-kinds.ts';

/** The kinds of lists laid open before the award. */
export type ListStage = KindWith<'rows', 'list'>;

/** A list whose rows have been read, whether they stood in the file or in a CSV beside it. */
export type PublishedList = Omit<PublicityList, 'entries'> & { entries: ListEntry[] };
export type PublishedWinners = Omit<WinnersRecord, 'entries'> & { entries: WinnerEntry[] };

/**
 * What a file says, with the hours set apart from the days: beside a day that was written with an hour stands its
 * instant, `2026-11-20T09:00:00+08:00`.
 */
export type HoursApart<T> = T & {
  publishedAt?: string;
  revision?: { at?: string } | undefined;
};

/** One authored state of a record. Revision 1 is the first publication. */
export interface Revision<T> {
  number: number;
  data: T;
  /** Its own words as Markdown: those below a call notice's front matter, or under `body`; empty where none are held. */
  prose: string;
  /** Path of the authored file, as messages print it. */
  file: string;
  /** Paths in the content folder of what was authored, in the order it is hashed; none when it has left the folder. */
  authored: readonly string[];
  /** SHA-256 of the authored bytes, CSV rows included. */
  sha256: string;
  /** The revision with the names that are shown no longer; only where there are some. */
  whole?: { data: object; prose: string };
  /** Line and column in the authored file of the part a path leads to. */
  placeOf: (path: readonly PropertyKey[]) => { file: string; line: number; column: number };
}

/** A record with its whole history, oldest first. */
export interface PublishedRecord<K extends RecordKind, T> {
  kind: K;
  /** `wuhai/rounds/sample-2026/winners`: also its address. */
  id: string;
  jurisdiction: string;
  round: string;
  sample: boolean;
  revisions: Revision<T>[];
}

export type CallNoticeRecord = PublishedRecord<'call-notice', HoursApart<CallNotice>>;
export type ListRecord = PublishedRecord<ListStage, HoursApart<PublishedList>>;
export type WinnersListRecord = PublishedRecord<'winners', HoursApart<PublishedWinners>>;
export type FollowUpRecord = PublishedRecord<'follow-up', HoursApart<FollowUp>>;
export type RevocationPublished = PublishedRecord<'revocation', HoursApart<RevocationRecord>>;
export type AnyRecord =
  CallNoticeRecord | ListRecord | WinnersListRecord | FollowUpRecord | RevocationPublished;

/** The records that stand in one of the lists across all cities. */
export type RecordOn<L extends ListName> = Extract<AnyRecord, { kind: KindWith<'list', L> }>;

/** Whether a record stands in a list across all cities. */
export function isOn<L extends ListName>(list: L, record: AnyRecord): record is RecordOn<L> {
  return kindRow(record.kind).list === list;
}

/** Whether a record has rows, one for each organisation it names. */
export function hasRows(record: AnyRecord): record is ListRecord | WinnersListRecord {
  return kindRow(record.kind).rows !== null;
}

/** Whether a record is a list laid open before the award. */
export function isList(record: AnyRecord): record is ListRecord {
  return kindRow(record.kind).rows === 'list';
}

/** The folder a record stands in, which its attachments are offered in too: `luohe/rounds/2024`. */
export function recordFolder({ kind, jurisdiction, round }: AnyRecord): string {
  const { folder } = kindRow(kind);
  return folder === 'rounds' ? `${jurisdiction}/${folder}/${round}` : `${jurisdiction}/${folder}`;
}

/** One 届: the spine that holds its records together. */
export interface Round {
  slug: string;
  jurisdiction: string;
  about: RoundFile;
  callNotice: CallNoticeRecord | null;
  lists: ListRecord[];
  winners: WinnersListRecord | null;
  /** Notices about the notices of this round. */
  followUps: FollowUpRecord[];
  /** Revocations of awards of this round, by decision day. */
  revocations: RevocationPublished[];
}

/** An organisation with what no notice carries. */
export interface OrganisationEntry {
  id: string;
  about: OrganisationFile;
}

/** The state a record is in today: its newest revision. */
export function current<T>(record: PublishedRecord<RecordKind, T>): T {
  return latest(record).data;
}

/** A record's newest revision. */
export function latest<T>(record: PublishedRecord<RecordKind, T>): Revision<T> {
  const revision = record.revisions.at(-1);
  if (!revision) throw new RangeError(`record ${record.id} has no revision`);
  return revision;
}
