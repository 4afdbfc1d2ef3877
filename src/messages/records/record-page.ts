import type { Recipient } from '../../model/recipients.ts';
import { winnersUnit } from '../rules/places-words.ts';
import { DRAFT_ONLY } from '../audit/audit.ts';
import { fullDayWords } from '../days/days.ts';
import { TOOLS } from '../site/tasks.ts';
import { SAMPLE_MARK } from './records.ts';

/** The headings of a record's page, and what stands under them. */
export const RECORD_PAGE = {
  entries: '名单',
  /** Of a call, of any other record. */
  text: ['通知正文', '正文'],
  textExcerpt: '通知内容（门户摘录，不是原文）',
  conditions: '通知所列的申报条件',
  conditionsExcerpt: '（门户所记要点）',
  objection: '怎样提出异议',
  opinion: '怎样提出意见',
  outcomes: '异议处理结果',
  opinionOutcomes: '意见处理结果',
  attachments: '附件',
  audit: '与条文核对',
  auditList: '本名单与条文核对',
  toChecks: '怎样核对 →',
  document: '文件信息',
  basis: '依据：',
  revisions: '修订记录',
  changes: '与上一版的差别',
  downloads: '数据下载',
  selfCheck: '能不能申报',
  draftText: '只有草案',
  csv: 'CSV 名单',
  conditionNotInRules: '条文没有这一条件',
  objectionRules: '条文的规定',
  statedLength: '印出的期限：',
} as const;

/** What leads to the form: while the list is open or nothing closes it, and after its end. */
export const OBJECTION_DOORS = {
  objection: {
    head: ['提出异议', '公示已结束，仍可反映情况'],
    row: ['提出异议', '反映情况'],
    write: ['写异议书', '写反映情况的材料'],
  },
  /** Where the text sets objections a limit of their own, shorter than the list is public. */
  limited: {
    head: ['提出异议', '异议期限已过，仍可反映情况'],
    row: ['提出异议', '反映情况'],
    write: ['写异议书', '写反映情况的材料'],
  },
  opinion: {
    head: ['提出意见', '征求意见已结束，仍可反映情况'],
    row: ['提出意见', '反映情况'],
    write: ['写意见书', '写反映情况的材料'],
  },
} as const;
export type ObjectionKind = keyof typeof OBJECTION_DOORS;
export type ObjectionDoor = keyof (typeof OBJECTION_DOORS)['objection'];

/** What a door is called on a day. */
export function doorWords(kind: ObjectionKind, door: ObjectionDoor, closed: boolean): string {
  return OBJECTION_DOORS[kind][door][closed ? 1 : 0];
}

/** What an end of the time does not end. */
export const AFTER_THE_END = '期限已过。仍可以向受理机构书面反映情况，怎样处理由其决定。';

/** Where most who have read a record want to go. */
export const NEXT_STEPS = {
  round: '本届进行到哪一步',
  regulation: '办法全文',
  verify: TOOLS.award,
  organisation: '这个组织的全部记录',
} as const;

/** What a long list is searched by. */
export const FIND_IN_LIST = {
  label: '在名单里找',
  found: (count: number) => (count === 0 ? '没有找到' : `找到${count}家`),
} as const;

/** 质量奖（3家）: over the rows of one class or award. */
export function groupWords(head: string, kinds: readonly Recipient[]): string {
  return `${head}（${kinds.length}${winnersUnit([...new Set(kinds)])}）`;
}

/** 文件信息与版本：第2版，已登记. */
export function tailWords(
  number: number,
  { sample, entry }: { sample: boolean; entry: object | null },
): string {
  const registered = entry ? '已登记' : sample ? '样例不登记' : '还没有登记';
  return `文件信息与版本：${revisionLabel(number)}，${registered}`;
}

/** What a reader must know before the facts. */
export const RECORD_NOTICES = {
  newest: '最新的一版见',
  /** 2024年10月30日补充：补充异议受理结果. */
  changed: (day: string, kind: string, reason: string) =>
    `${fullDayWords(day)}${kind}：${reason.replace(/。$/, '')}。`,
  draft: DRAFT_ONLY,
  draftMeaning: (title: string, status: string) =>
    `门户收录的《${title}》只有${status}，作出本记录时实际依据哪一份文本不知道；与它的对照仅供参考。`,
  textUnknown: '依据的文本未收录',
} as const;

/** What is kept of a revision whose words are gone. */
export const TOMBSTONE_WORDS = {
  redactedOn: '脱敏日期',
  withdrawnOn: '撤回日期',
  reason: '原因',
  sha256: '原文件 SHA-256',
} as const;

export const REVISION_DIFF_WORDS = {
  between: ['与', '相比：'],
  prose: '正文',
} as const;

/** 第2版. */
export function revisionLabel(number: number): string {
  return `第${number}版`;
}

/** Behind the title of a revision that no longer stands: （第2版）. */
export function editionWords(number: number): string {
  return `（${revisionLabel(number)}）`;
}

/** A record's title where nothing around it says that it is invented. */
export function markedTitle(title: string, sample: boolean): string {
  return (sample ? SAMPLE_MARK : '') + title;
}

/** 这是第1版，已被更正. */
export function supersededWords(number: number, state: string): string {
  return `这是${revisionLabel(number)}，${state}`;
}

/** 2026-06-01 更正：…, or that nothing was changed yet. */
export function changeWords(change: { on: string; kind: string; reason: string } | null): string {
  return change ? `${change.on} ${change.kind}：${change.reason}` : '首次发布';
}

/** What the link of a row does, for who hears it without the row: 对样例甲制造有限公司. */
export function aboutRow(name: string): string {
  return `对${name}`;
}

/** 对漯河市市长质量奖提出异议. */
export function objectTo(name: string): string {
  return aboutRow(name) + OBJECTION_DOORS.objection.row[0];
}
