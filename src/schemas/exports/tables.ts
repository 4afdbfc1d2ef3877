import { z } from 'zod';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import { flags, rowHead, stated, statedDay } from './common.ts';
import { CELLS, LIST_ROWS, kinds, organisation } from './lists.ts';
import type { DataList } from './lists.ts';

const { record, revision, address, jurisdiction, city, roundLabel } = rowHead;
/** Which record a row is about. */
const ofRecord = {
  record,
  revision,
  address,
  jurisdiction,
  city,
  roundLabel,
  kind: z.string().describe('记录种类代号'),
};

/** A row for each row of a list; persons are left out. */
const entryRow = z.strictObject({
  ...flags,
  record,
  revision,
  city,
  roundLabel,
  number: z.int().positive().describe('在名单里的位置，从 1 数起'),
  ...organisation,
  ...Object.fromEntries(
    Object.entries(ROW_FIELDS).map(([key, { type, name }]) => [key, CELLS[type].describe(name)]),
  ),
  partial: kinds.partial,
  statedTotal: kinds.statedTotal,
});

/** A row for each line of an audit. */
const auditRow = z.strictObject({
  ...flags,
  ...ofRecord,
  check: z.string().describe('核对项目代号'),
  result: z
    .enum(['met', 'unmet', 'note', 'cannot'])
    .describe('met 符合；unmet 不符合；note 提示；cannot 无法核对'),
  againstDraft: z
    .enum(['agrees', 'differs'])
    .nullable()
    .describe('只收录草案时：agrees 与草案一致；differs 与草案不同'),
  says: z.string().describe('核对的一句话'),
  articles: stated.describe('条款，几条之间用顿号'),
  from: statedDay.describe('核对期限的：第一天'),
  until: statedDay.describe('核对期限的：最后一天'),
  required: z.int().nullable().describe('核对期限的：应有的天数'),
  unit: z.enum(['working-day', 'calendar-day']).nullable().describe('天数的单位'),
  withFirst: z.int().nullable().describe('首日也算的天数'),
  withoutFirst: z.int().nullable().describe('首日不计的天数'),
  acknowledged: stated.describe('不符合的公开说明'),
});

/** A row for each bar that follows from the records. */
const barRow = z.strictObject({
  sample: flags.sample,
  draft: flags.draft,
  ...organisation,
  address,
  jurisdiction,
  city,
  reason: z
    .enum(['reapply', 'term', 'ban', 'condition'])
    .describe('reapply 获过奖；term 有效期内；ban 被禁止申报；condition 申报条件'),
  from: z.iso.date().describe('限制的第一天'),
  sureUntil: statedDay.describe('按各种读法都还受限制的最后一天；不能肯定受限制的为空'),
  until: z.iso.date().describe('按最长的读法，受限制的最后一天；9999-12-31 为没有期限'),
  endUnknown: z.boolean().describe('何时届满没有写明，until 是最迟的一天'),
  estimated: z.boolean().describe('按届数推算'),
  says: z.string().describe('哪个奖、为什么、到何时'),
  articles: stated.describe('条款，几条之间用顿号'),
});

/** A row for each blank of a record. */
const unstatedRow = z.strictObject({
  sample: flags.sample,
  draft: flags.draft,
  ...ofRecord,
  field: z.string().describe('空着的项，键与 record.json 相同'),
  state: z.string().describe('为什么空着的代号，意思见开放数据页'),
});

/** The rows of every table that is offered to programs. */
const TABLE_ROWS = {
  ...LIST_ROWS,
  entries: entryRow,
  audit: auditRow,
  bars: barRow,
  unstated: unstatedRow,
} as const;
export type TableName = DataList | 'entries' | 'audit' | 'bars' | 'unstated';

/** What tells one row of a table from every other; a table without has rows that may be alike. */
const KEYS: Partial<Record<TableName, readonly string[]>> = {
  entries: ['record', 'revision', 'number'],
  revocations: ['record', 'revision'],
  compare: ['jurisdiction', 'topic'],
  unstated: ['record', 'revision', 'field'],
};

/** A column of a table as a Table Schema field (Frictionless Data). */
export interface TableField {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description?: string;
  trueValues?: string[];
  falseValues?: string[];
}

/** A table by its columns as key and heading. */
interface Headed {
  name: TableName;
  headings: readonly (readonly [key: string, heading: string])[];
}

/** The columns of a table: its headings in Chinese, in their order, with the type of what stands below. */
export function tableFields({ name, headings }: Headed): TableField[] {
  const { properties = {} } = z.toJSONSchema(TABLE_ROWS[name]);
  return headings.map(([key, heading]) => {
    const property = properties[key];
    const type = typeOf(property);
    return {
      name: heading,
      title: key,
      type,
      ...(typeof property === 'object' && property.description
        ? { description: property.description }
        : {}),
      ...(type === 'boolean' ? { trueValues: ['是'], falseValues: ['否'] } : {}),
    };
  });
}

/** The Table Schema of a table. */
export function tableSchema(table: Headed) {
  const heads = new Map(table.headings);
  const key = KEYS[table.name]?.flatMap((each) => heads.get(each) ?? []);
  return {
    fields: tableFields(table),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
  };
}

function typeOf(property: unknown): TableField['type'] {
  const written = JSON.stringify(property ?? {});
  if (written.includes('"boolean"')) return 'boolean';
  if (written.includes('"integer"')) return 'integer';
  return written.includes('"date"') ? 'date' : 'string';
}
