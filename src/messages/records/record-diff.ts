import type { FieldChange, RowChange } from '../../law/records/diff-records.ts';
import type { FieldValue } from '../../model/record-fields.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import { CHECK_WORDS } from '../audit/checks/all.ts';
import { ORDER_STEPS } from '../rules/steps.ts';
import { NOT_STATED } from '../site/blanks.ts';
import { HONOURS } from './honours.ts';
import { OUTCOME_NAMES } from './outcomes.ts';

/** What each field of a row is called. */
export function rowFieldNames(fields: RowFields = ROW_FIELDS): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([key, { name }]) => [key, name]));
}

/** What each field of a record is called, alone or within another. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...rowFieldNames(),
  // The same word for lists and decisions: the record beside it says which it is.
  reReview: '复评',
  title: '标题',
  documentNumber: '文号',
  issuer: '发布机关',
  signedOn: '落款日期',
  publishedOn: '发布日期',
  publishedAt: '发布时间',
  excerpt: '只读到一部分',
  readOn: '读取来源的日期',
  source: '来源',
  url: '网址',
  remark: '说明',
  basis: '依据条款',
  basisNamed: '印出的依据',
  held: '门户编号',
  indexNumber: '索引号',
  subjectWords: '主题词',
  disclosure: '公开方式',
  addressees: '主送',
  copiedTo: '抄送',
  copyBy: '转载者',
  kept: '网页副本',
  attachments: '附件',
  file: '文件',
  size: '字节数',
  sha256: 'SHA-256',
  acknowledged: '公开说明',
  count: '项数',
  reply: '回应',
  who: '谁的回应',
  check: '核对项目',
  reason: '理由',
  on: '日期',
  applications: '受理',
  level: '受理层级',
  window: '起止日期',
  from: '首日',
  until: '末日',
  statedLength: '印出的期限',
  handIn: '受理方式',
  opens: '首日的时刻',
  closes: '截止时刻',
  office: '受理机构',
  address: '地址',
  postcode: '邮编',
  phone: '电话',
  fax: '传真',
  email: '邮箱',
  inTime: '怎样算按时',
  materials: '申报材料',
  copies: '份数',
  stamped: '是否盖章',
  note: '备注',
  quota: '名额',
  fee: '关于收费的字句',
  publicity: '通知公开的起止日期',
  stages: '工作安排',
  planned: '时间',
  conditions: '申报条件',
  text: '内容',
  cites: '对应条款',
  at: '条款',
  quote: '原文',
  stage: '公示环节',
  part: '分份',
  republishes: '重新公示的名单',
  objectionChannel: '异议受理方式',
  objections: '异议',
  received: '收到件数',
  outcomes: '处理结果',
  persons: '含个人姓名',
  result: '结论',
  partial: '只录入一部分',
  stated: '通知称的总数',
  unit: '所在单位',
  does: '性质',
  follows: '说的是哪份文件',
  record: '记录',
  moves: '延长以后的期限',
  decidedOn: '决定日期',
  prohibited: '属于禁止性规定',
  replacedBy: '递补的组织',
  followed: '后续',
  approvedOn: '批准日期',
  approvals: '各步批准',
  step: '步骤',
  vacant: '空缺的奖项',
  sample: '样例',
  organisation: '组织代号',
  name: '名称',
  round: '届次',
  ground: '撤销事由所在条款',
  happenedOn: '事由发生日期',
  facts: '事实',
  takenBack: '撤销或取消、收回的',
  banUntil: '不得申报截至日',
};

export const ROW_CHANGES: Record<RowChange['change'], string> = {
  added: '增加一行',
  removed: '删去一行',
  changed: '修改',
};

export const ROW_MOVED = '次序变化';
export const NO_DIFFERENCE = '两版的各项内容相同。';
export const NO_DIFF_SHOWN = '其中一版的正文已不展示，不列差别。';

/** A field with the way to it: 申报材料〔申报表〕· 份数; an organisation on the way by its name. */
export function fieldName(path: FieldChange['path'], nameOf = (id: string) => id): string {
  return path
    .map(
      ({ key, item }) =>
        (FIELD_NAMES[key] ?? key) +
        (item === undefined ? '' : `〔${CODES_OF_MEMBERS[item] ?? nameOf(item)}〕`),
    )
    .join(' · ');
}

/** What a field says, in words; tiers under the names the city gives them, organisations under their own. */
export function fieldWords(
  key: string,
  value: FieldValue,
  tierName: (id: string) => string,
  nameOf = (id: string) => id,
): string {
  if (value === null) return NOT_STATED;
  if (value === '') return EMPTY_LIST;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (key === 'tier') return tierName(value);
  if (key === 'replacedBy') return nameOf(value);
  if (key === 'vacant') return each(value, tierName);
  if (key === 'takenBack') return each(value, (code) => CODES_TAKEN_BACK[code] ?? code);
  if (key === 'result') return RESULTS[value] ?? value;
  return value;
}

const EMPTY_LIST = '无';
const CODES_OF_MEMBERS: Readonly<Record<string, string>> = {
  ...ORDER_STEPS,
  ...Object.fromEntries(Object.entries(CHECK_WORDS).map(([code, { title }]) => [code, title])),
};
const CODES_TAKEN_BACK: Readonly<Record<string, string>> = HONOURS;
const RESULTS: Readonly<Record<string, string>> = OUTCOME_NAMES;

function each(list: string, say: (code: string) => string): string {
  return list.split('、').map(say).join('、');
}
