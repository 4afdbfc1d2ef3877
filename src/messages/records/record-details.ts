import { fullDayWords } from '../days/days.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';

/** The header of a published document. */
export const DOCUMENT_DETAILS = {
  id: '门户编号',
  indexNumber: '索引号',
  subjectWords: '主题词',
  disclosure: '公开方式',
  addressees: '主送',
  copiedTo: '抄送',
  basisNamed: '印出的依据',
  kind: '类别',
  round: '届次',
  title: '标题',
  documentNumber: '发文字号',
  issuer: '发文机关',
  signedOn: '成文日期',
  publishedOn: '发布日期',
  state: '版本',
  source: '信息来源',
  noSource: '样例，没有来源',
  readOn: '读取日期',
  remark: '门户说明',
  sha256: '文件 SHA-256',
} as const;

/** 《丙区区长质量奖励实施意见》（丙政办〔2024〕18号）第九条: a basis as a notice prints it. */
export function basisWords({ name, documentNumber, at = '' }: NamedBasis): string {
  const title = /[《》]/.test(name) ? name : `《${name}》`;
  return title + (documentNumber ? `（${documentNumber}）` : '') + at;
}
type NamedBasis = NonNullable<CallNotice['basisNamed']>[number];

/** Of a page that is not the authority's own. */
export function copyWords(by: string): string {
  return `转载：${by}，不是发布机关的网页`;
}

/** Of a copy of the source's page that the portal kept on a day, whether or not it may be shown. */
export function keptWords(on: string, sha256: string, offered: boolean): string {
  return `${on} 存有网页副本${offered ? '' : '（不公开）'}，SHA-256 ${sha256}`;
}

/** What a reader wants of a call first. */
export const CALL_DETAILS = {
  quota: '名额',
  fee: '收费',
  materials: '申报材料',
  stages: '工作安排',
  publicity: '通知公开',
  closes: '收件截止',
  lastMoment: '最后时刻',
} as const;

/** What a decision went through. */
export const AWARD_DETAILS = { approvedOn: '批准日期' } as const;

/** What a revocation rests on and brings. */
export const REVOCATION_DETAILS = {
  ground: '撤销事由',
  happenedOn: '事由发生',
  facts: '事实',
  takenBack: '撤销或取消、收回的',
  takenBackAsWritten: '处理（用语照条文）',
  ban: '不得申报',
} as const;

/** An office and the ways to reach it. */
export const CHANNEL_NAMES = [
  ['office', '受理机构'],
  ['address', '地址'],
  ['postcode', '邮编'],
  ['phone', '电话'],
  ['fax', '传真'],
  ['email', '邮箱'],
  ['inTime', '怎样算按时'],
] as const;

/** A paper that a call asks for: 申报表，一式3份，加盖公章. */
export function materialWords({
  name,
  copies,
  stamped,
  note,
}: CallNotice['materials'][number]): string {
  return [
    name,
    ...(copies === undefined ? [] : [`一式${copies}份`]),
    ...(stamped === undefined ? [] : [stamped ? '加盖公章' : '不需盖章']),
    ...(note === undefined ? [] : [note]),
  ].join('，');
}

/** 弄虚作假，采取不正当手段骗取荣誉: the grounds of a clause in its own words. */
export function groundsWords(grounds: readonly string[]): string {
  return grounds.join('；或者');
}

/** A ground whose text is not held. */
export function groundWords(ground: string): string {
  return `办法“${ground}”（文本未收录）`;
}

/** Until when the decision itself, or the text, bars another application; else why no day is known. */
export function banWords(
  stated: string | null | undefined,
  reckoned: string | undefined,
  unsaid: string,
): string {
  if (stated === 'ever') return '决定写明不再受理其申报，没有期限';
  if (stated) return `决定写明至${fullDayWords(stated)}`;
  if (reckoned === ENDLESS) return '决定未写明；按条文没有期限';
  return reckoned
    ? `决定未写明；按条文推算至${fullDayWords(reckoned)}（该日在内）`
    : `决定未写明；${unsaid}`;
}

/** How many objections came in, or opinions where those were asked for. */
export function receivedWords(received: number | null, stage: PublicationStage): string {
  const [time, what] = stage === 'opinion' ? ['征求意见期间', '意见'] : ['公示期内', '异议'];
  if (received === null) return `收到${what}的件数未公开。`;
  return received === 0 ? `${time}没有收到${what}。` : `收到${what} ${received} 件。`;
}

/** A row of a list in a table of changes: 名单〔甲公司〕. */
export function rowWords(name: string): string {
  return `名单〔${name}〕`;
}
