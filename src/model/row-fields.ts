import type { Recipient } from './recipients.ts';

/** The two kinds of list rows: of a list laid open, and of a decision. */
export type RowList = 'list' | 'winners';

/** How a cell of a field is written: in a CSV, in a table, in JSON. */
export type RowType = 'text' | 'tier' | 'number' | 'yes-no' | 'kind';

/** One field of a list's row, beside the organisation it names. */
export interface RowField {
  type: RowType;
  /** Head of its column, in CSV and in words on what was changed. */
  name: string;
  /** What a page calls it, where that is another name. */
  shown?: Partial<Record<RowList, string>>;
  /** The lists whose rows may state it. */
  lists: readonly RowList[];
  /** The lists of all cities that carry it as open data; a tier stands there with its name. */
  exported: readonly RowList[];
}

/**
 * Every field of a row, in the order of the columns of the CSV files. Heads and keys are public: a new field stands
 * last. `schemas/records/lists.ts` states the type of each; the compiler names what is missing there.
 */
export const ROW_FIELDS = {
  region: { type: 'text', name: '所在地区', lists: ['list'], exported: [] },
  recommender: { type: 'text', name: '推荐单位', lists: ['list'], exported: [] },
  category: { type: 'text', name: '类别', lists: ['list'], exported: [] },
  tier: {
    type: 'tier',
    name: '奖项',
    shown: { list: '拟授奖项' },
    lists: ['list', 'winners'],
    exported: [],
  },
  rank: { type: 'number', name: '名次', lists: ['list'], exported: [] },
  score: { type: 'number', name: '得分', lists: ['list'], exported: [] },
  prizePaid: {
    type: 'number',
    name: '奖金（元）',
    shown: { winners: '奖金' },
    lists: ['winners'],
    exported: ['winners'],
  },
  repeatWinner: {
    type: 'yes-no',
    name: '再次获奖',
    lists: ['list', 'winners'],
    exported: ['list', 'winners'],
  },
  stateFunded: {
    type: 'yes-no',
    name: '财政全额拨款',
    lists: ['winners'],
    exported: ['winners'],
  },
  // Before the decision a review has not been won yet.
  reReview: {
    type: 'yes-no',
    name: '复评获奖',
    shown: { list: '复评' },
    lists: ['list', 'winners'],
    exported: ['winners'],
  },
  kind: { type: 'kind', name: '参评者', lists: ['list', 'winners'], exported: [] },
  unit: { type: 'text', name: '所在单位', lists: ['list', 'winners'], exported: [] },
  post: { type: 'text', name: '职务', lists: ['list', 'winners'], exported: [] },
  certificateNumber: {
    type: 'text',
    name: '证书编号',
    lists: ['list', 'winners'],
    exported: [],
  },
} as const satisfies RowFields;

export type RowFields = Readonly<Record<string, RowField>>;

interface Values {
  text: string;
  tier: string;
  number: number;
  'yes-no': boolean;
  kind: Recipient;
}

/** What a row of a list states under each of its keys. */
export type RowValues<L extends RowList> = {
  [K in RowKey<L>]: Values[(typeof ROW_FIELDS)[K]['type']] | null | undefined;
};

type RowKey<L extends RowList> = {
  [K in keyof typeof ROW_FIELDS]: L extends (typeof ROW_FIELDS)[K]['lists'][number] ? K : never;
}[keyof typeof ROW_FIELDS];

/** What a row says in a field. */
export type RowCell = string | number | boolean | null | undefined;

/** What a row says under a key of the table, which its type may not know. */
export function rowCell(row: object, key: string): RowCell {
  return (row as Record<string, RowCell>)[key];
}

/** What the page of a list calls a field. */
export function shownName({ name, shown }: RowField, list: RowList): string {
  return shown?.[list] ?? name;
}
