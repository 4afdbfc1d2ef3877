import type { RowList } from './row-fields.ts';
import type { STAGES } from './stages.ts';

/** The kinds of records: what is made public at each stage, the decision, and what takes an award back. */
export type RecordKind = (typeof STAGES)[number] | 'winners' | 'follow-up' | 'revocation';

/** The lists across all cities: the address of the page, the name of the feed and of the open data. */
export type ListName = 'calls' | 'publicity' | 'winners' | 'revocations';

/** The content collections that pages of records are made from. */
export type RecordCollection =
  'callNotices' | 'qualifiedLists' | 'publicityLists' | 'winners' | 'revocations';

/** What the portal must know of a kind of record. */
export interface RecordKindRow {
  /** The folder of its city it is filed under, here and in its address. */
  folder: 'rounds' | 'revocations';
  /** Its file in the folder of its round; the stem ends its address. Null where day and organisation name it. */
  file: string | null;
  /** What its rows are; null where it is no list. */
  rows: RowList | null;
  /** The list across all cities that it stands in; null where it stands with the notice it is about. */
  list: ListName | null;
  collection: RecordCollection;
  /** The filter of the search that it falls under. */
  search: 'call-notice' | 'list' | 'winners' | 'follow-up' | 'revocation';
  /** Beginnings of the ids of the stages it is made at, the nearest first, where no text asks for it. */
  madeAt: readonly string[];
}

const LIST = {
  folder: 'rounds',
  rows: 'list',
  list: 'publicity',
  collection: 'publicityLists',
  search: 'list',
} as const;

/**
 * Every kind of record, in the order in which a round brings them forth. Files, addresses, lists and filters are
 * public: a row once used stays as it is.
 */
export const RECORD_KINDS = {
  'call-notice': {
    folder: 'rounds',
    file: 'call-notice.md',
    rows: null,
    list: 'calls',
    collection: 'callNotices',
    search: 'call-notice',
    madeAt: ['call'],
  },
  'internal-notice': { ...LIST, file: 'publicity-internal-notice.yaml', madeAt: [] },
  'recommended-applicants': {
    ...LIST,
    file: 'publicity-recommended-applicants.yaml',
    madeAt: ['recommendation', 'form-check', 'application'],
  },
  'qualified-list': {
    ...LIST,
    file: 'qualified-list.yaml',
    collection: 'qualifiedLists',
    madeAt: ['qualification', 'application'],
  },
  opinion: {
    ...LIST,
    file: 'publicity-opinion.yaml',
    madeAt: ['opinion', 'candidates', 'committee'],
  },
  'proposed-winners': {
    ...LIST,
    file: 'publicity-proposed-winners.yaml',
    madeAt: ['publicity', 'committee'],
  },
  winners: {
    folder: 'rounds',
    file: 'winners.yaml',
    rows: 'winners',
    list: 'winners',
    collection: 'winners',
    search: 'winners',
    madeAt: [],
  },
  'follow-up': {
    folder: 'rounds',
    file: 'follow-up.md',
    rows: null,
    list: null,
    collection: 'callNotices',
    search: 'follow-up',
    madeAt: [],
  },
  revocation: {
    folder: 'revocations',
    file: null,
    rows: null,
    list: 'revocations',
    collection: 'revocations',
    search: 'revocation',
    madeAt: [],
  },
} as const satisfies Record<RecordKind, RecordKindRow>;

/** The kinds whose row holds a value in a column. */
export type KindWith<C extends keyof RecordKindRow, V extends RecordKindRow[C]> = {
  [K in RecordKind]: (typeof RECORD_KINDS)[K][C] extends V ? K : never;
}[RecordKind];

/** Every kind, in the order of the table. */
export const KINDS = Object.keys(RECORD_KINDS) as RecordKind[];

/** The lists across all cities, in the order in which a round fills them. */
export const LIST_NAMES: readonly ListName[] = [
  ...new Set(KINDS.flatMap((kind) => RECORD_KINDS[kind].list ?? [])),
];

/** What the table says of a kind. */
export function kindRow(kind: RecordKind): RecordKindRow {
  return RECORD_KINDS[kind];
}

/** The kinds whose row holds a value in a column, in the order of the table. */
export function kindsWith<C extends keyof RecordKindRow, const V extends RecordKindRow[C]>(
  column: C,
  value: V,
): KindWith<C, V>[] {
  return KINDS.filter((kind): kind is KindWith<C, V> => kindRow(kind)[column] === value);
}
