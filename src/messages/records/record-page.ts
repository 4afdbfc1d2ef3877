import { DRAFT_ONLY } from '../audit/audit.ts';
import { SAMPLE_MARK } from './records.ts';
import { PUBLISHED_NOT_STATED } from '../site/blanks.ts';

/** The headings of a record's page, and what stands under them. */
export const RECORD_PAGE = {
  entries: '名单',
  text: '通知正文',
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
  csv: 'CSV 名单',
  conditionNotInRules: '条文没有这一条件',
  objectionRules: '条文的规定',
  writeObjection: '写异议书',
  writeOpinion: '写意见书',
  object: '提出异议',
  comment: '提出意见',
  statedLength: '印出的期限：',
} as const;

/** What a reader must know before the facts. */
export const RECORD_NOTICES = {
  newest: '最新的一版见',
  changed: (reason: string) => `${reason}。原来的版本见`,
  draft: DRAFT_ONLY,
  draftMeaning: (title: string, status: string) =>
    `门户收录的《${title}》只有${status}，作出本记录时实际依据哪一份文本不知道；与它的对照仅供参考。`,
  textUnknown: '依据的文本未收录',
} as const;

export const OUTCOME_WORDS = {
  upheld: '异议成立',
  rejected: '异议不成立',
  decidedOn: (day: string) => `处理日期：${day}`,
  replaced: { before: '由', after: '递补' },
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

/** 2026-06-01 发布. */
export function publishedWords(day: string | null): string {
  return day ? `${day} 发布` : PUBLISHED_NOT_STATED;
}

/** What the link of a row does, for who hears it without the row. */
export function objectTo(name: string): string {
  return `对${name}${RECORD_PAGE.object}`;
}

/** The same of a list that asks for opinions. */
export function commentOn(name: string): string {
  return `对${name}${RECORD_PAGE.comment}`;
}
