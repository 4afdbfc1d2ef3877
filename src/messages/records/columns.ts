import type { ListName } from '../../model/record-kinds.ts';

/**
 * Heads of the columns of tables and CSV files, by the keys of the open data. Both are public: they are only added
 * to. The fields of a list's rows are named in `model/row-fields.ts`.
 */
export const COLUMN_HEADS = {
  sample: '样例',
  draft: '依据草案',
  superseded: '已被取代',
  record: '记录',
  revision: '版次',
  address: '网址',
  jurisdiction: '地区代号',
  city: '地区',
  round: '届次代号',
  roundLabel: '届次',
  documentNumber: '文号',
  publishedOn: '发布日期',
  publishedAt: '发布时间',
  opens: '起始时刻',
  closes: '截止时刻',
  number: '序号',
  name: '组织名称',
  organisation: '组织代号',
  creditCode: '统一社会信用代码',
  tier: '奖项代号',
  tierName: '奖项',
  decidedOn: '决定日期',
  remarks: '备注',
  state: '今天的状态',
} as const;

/** The last column of every list but for columns added since, whose cells are codes: why fields of the row are blank. */
export const STATES_HEAD = 'states';

/** Heads of the tables that programs alone read. */
export const TABLE_HEADS = {
  ...COLUMN_HEADS,
  kind: '种类',
  check: '核对项目',
  result: '结果',
  againstDraft: '与草案',
  says: '核对的一句话',
  articles: '条款',
  from: '从',
  until: '到',
  required: '应有天数',
  unit: '天数单位',
  withFirst: '首日也算的天数',
  withoutFirst: '首日不计的天数',
  acknowledged: '公开说明',
  reason: '种类代号',
  sureUntil: '各种读法都到',
  endUnknown: '何时届满没有写明',
  estimated: '按届推算',
  field: '空着的项',
  state: '为什么',
} as const;

/** Whether a list was entered whole. */
export const PART_HEADS = { partial: '只录入一部分', statedTotal: '通知称的总数' };

/** What a row is, and whether its list was entered whole. */
const KIND_HEADS = { kind: '参评者', unit: '所在单位', ...PART_HEADS };

/** Heads that each list across cities has of its own. */
export const LIST_HEADS = {
  calls: {
    ...COLUMN_HEADS,
    title: '通知',
    level: '受理层级',
    from: '开始',
    until: '截止',
    office: '受理机构',
  },
  publicity: {
    ...COLUMN_HEADS,
    title: '名单',
    stage: '环节代号',
    stageName: '环节',
    from: '公示开始',
    until: '公示截止',
    ...KIND_HEADS,
  },
  winners: { ...COLUMN_HEADS, validUntil: '有效至', revokedOn: '撤销日期', ...KIND_HEADS },
  revocations: {
    ...COLUMN_HEADS,
    ground: '依据条款',
    facts: '事实',
    takenBack: '撤销、收回',
    bannedUntil: '不得申报至',
    conditions: '申报条件另有限制',
    kind: KIND_HEADS.kind,
    unit: KIND_HEADS.unit,
  },
  statistics: {
    ...COLUMN_HEADS,
    applied: '申报',
    qualified: '受理',
    proposed: '拟奖',
    awarded: '获奖',
    objections: '已公开的异议',
    onSite: '现场评审',
    upheld: '成立的异议',
  },
  compare: {
    ...COLUMN_HEADS,
    group: '分组',
    topic: '事项代号',
    topicName: '事项',
    ask: '问题',
    says: '规定',
    articles: '条款',
  },
} as const satisfies Record<ListName | 'statistics' | 'compare', object>;
