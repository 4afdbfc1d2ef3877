import { z } from 'zod';
import type { ListName } from '../../model/record-kinds.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import { RECIPIENTS } from '../../model/recipients.ts';
import type { RowFields, RowList, RowType } from '../../model/row-fields.ts';
import { listOf, rowHead, stated, statedDay, states } from './common.ts';

/** An organisation as a row names it. */
export const organisation = {
  organisation: z.string().describe('组织代号：小写的统一社会信用代码，或门户的代号'),
  name: z.string().describe('组织名称，照印'),
  creditCode: stated.describe('统一社会信用代码；名单没有印的为空'),
};
const notice = {
  title: z.string().describe('标题'),
  documentNumber: stated.describe('文号'),
  publishedOn: statedDay.describe('发布日期'),
};
const hour = {
  publishedAt: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe('发布时间，发布机关写明时刻的才有'),
};
const printedHours = {
  opens: stated.describe('首日后面印的时刻，照录'),
  closes: stated.describe('末日后面印的时刻或“前”字，照录'),
};
const ofWhom = {
  kind: z.enum(RECIPIENTS).nullable().describe('参评者；没有写的是组织；个人不列'),
  unit: stated.describe('班组、项目所在的单位'),
};
/** What a row is, and whether its list was entered whole. */
export const kinds = {
  ...ofWhom,
  partial: z.boolean().describe('名单只录入了一部分，各行不是总数'),
  statedTotal: z.int().positive().nullable().describe('通知称的总数；录入完整的、没有印的为空'),
};
/** What a cell of each kind of field may hold. */
export const CELLS = {
  text: stated,
  tier: stated,
  number: z.number().nullable(),
  'yes-no': z.boolean().nullable(),
  kind: z.enum(RECIPIENTS).nullable(),
} satisfies Record<RowType, z.ZodType>;

/** The fields of a row that a list of all cities carries. */
function rowsOf(list: RowList, fields: RowFields = ROW_FIELDS): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { exported }]) => exported.includes(list))
      .map(([key, { type, name }]) => [key, CELLS[type].describe(name)]),
  );
}

/** A row for each level of a call that takes applications. */
const callRow = z.strictObject({
  ...rowHead,
  ...notice,
  level: stated.describe('受理层级'),
  from: statedDay.describe('开始'),
  until: statedDay.describe('截止'),
  office: stated.describe('受理机构'),
  ...hour,
  ...printedHours,
  states,
});

/** A row for each organisation a list before the award names. */
const publicityRow = z.strictObject({
  ...rowHead,
  ...notice,
  stage: z.string().describe('环节代号'),
  stageName: z.string().describe('环节'),
  from: statedDay.describe('公示开始'),
  until: statedDay.describe('公示截止'),
  ...organisation,
  tier: stated.describe('奖项代号'),
  tierName: stated.describe('奖项'),
  ...rowsOf('list'),
  ...hour,
  ...printedHours,
  ...kinds,
  states,
});

/** A row for each winner. */
const winnerRow = z.strictObject({
  ...rowHead,
  ...organisation,
  tier: z.string().describe('奖项代号'),
  tierName: z.string().describe('奖项'),
  decidedOn: statedDay.describe('决定日期；没有写的为空'),
  validUntil: statedDay.describe('有效至，门户从决定之日推算；推算不出的为空'),
  revokedOn: statedDay.describe('撤销日期'),
  ...rowsOf('winners'),
  prizePaid: z.int().nonnegative().nullable().describe('奖金，元；没有写的为空'),
  ...kinds,
  states,
});

/** A row for each award taken back. */
const revocationRow = z.strictObject({
  ...rowHead,
  ...organisation,
  tier: z.string().describe('奖项代号'),
  tierName: z.string().describe('奖项'),
  decidedOn: z.iso.date().describe('决定日期'),
  ground: z.string().describe('依据条款，如 42.2 为第四十二条第（二）项'),
  facts: z.string().describe('事实'),
  takenBack: z.string().describe('撤销、收回'),
  bannedUntil: statedDay.describe('不得申报至'),
  conditions: z.string().describe('申报条件另有限制；没有的为空'),
  ...ofWhom,
  states,
});

/** A row for each round. */
const statisticsRow = z.strictObject({
  sample: z.boolean().describe('样例'),
  jurisdiction: z.string().describe('地区代号'),
  city: z.string().describe('地区'),
  roundLabel: z.string().describe('届次'),
  address: z.string().describe('网址路径'),
  applied: z.int().nonnegative().nullable().describe('申报'),
  qualified: z.int().nonnegative().nullable().describe('受理'),
  proposed: z.int().nonnegative().nullable().describe('拟奖'),
  awarded: z.int().nonnegative().nullable().describe('获奖'),
  objections: z.int().nonnegative().nullable().describe('名单写明的异议'),
  draft: z.boolean().describe('门户只收录了办法的草案'),
  onSite: z.int().nonnegative().nullable().describe('进入现场评审'),
  upheld: z.int().nonnegative().nullable().describe('名单写明的异议中成立的'),
  states,
});

/** A row for each thing a city's text may say. */
const comparisonRow = z.strictObject({
  draft: z.boolean().describe('门户只收录了办法的草案'),
  jurisdiction: z.string().describe('地区代号'),
  city: z.string().describe('地区'),
  group: z.string().describe('分组'),
  topic: z.string().describe('事项代号'),
  topicName: z.string().describe('事项'),
  ask: z.string().describe('用问题说的事项'),
  says: z.string().nullable().describe('整理成的规定，几条之间换行；没有的为空，原因见 states'),
  articles: z.string().nullable().describe('条款，几条之间用顿号'),
  address: z.string().describe('办法的网址路径'),
  states,
});

/** The rows of every list, by the name of its folder. */
export const LIST_ROWS = {
  calls: callRow,
  publicity: publicityRow,
  winners: winnerRow,
  revocations: revocationRow,
  statistics: statisticsRow,
  compare: comparisonRow,
} as const satisfies Record<ListName | 'statistics' | 'compare', z.ZodType>;
export type DataList = keyof typeof LIST_ROWS;

/** A whole list file. */
export const listFile = (name: DataList) => listOf(name, LIST_ROWS[name]);
