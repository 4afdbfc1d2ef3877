import type { SourceNote } from '../../schemas/regulation.ts';
import { fullDayWords } from '../days/days.ts';

/** What a remark on a slip of the text is about. */
export const NOTE_KIND_NAMES: Record<SourceNote['kind'], string> = {
  misprint: '文字疑误',
  inconsistency: '前后不一',
  'open-point': '文义未明',
  blank: '空缺',
  layout: '版式',
};

/** The bar that offers to copy an article. */
export const CITATION_WORDS = {
  citation: '复制引文',
  address: '复制链接',
  words: '复制原文',
  copied: '已复制',
  shown: '请复制选中的文字',
};

/** The page of a text: what stands around the official words and beside them. */
export const REGULATION_PAGE = {
  name: '管理办法',
  plainText: '下载纯文本',
  print: '打印',
  formats: '其他格式：',
  hint: '点条号、项号，网址就指到那一条，并可复制引文。',
  mode: '怎样读',
  textOnly: '只看原文',
  withNotes: '带注释',
  next: '接下来',
  compared: '与各地对照',
  notesMeaning:
    '下列各处照原文收录，未作改动。说明只指出字面上的疑点，供读者留意、供起草机关修订时参考，不作判断。',
  contents: '目录',
  gap: '（此处条文未收录）',
  document: '文件信息',
  asWritten: '原文如此',
  shortNames: '简称',
  namedTexts: '引用的文件',
  others: '其他文本',
  compare: '与本文本对照',
} as const;

/** Beside which words a note stands. */
export function marginName(of: string): string {
  return `${of}的旁注`;
}

/** The head of a block of notes beside the text, with how many it holds. */
export const MARGIN_HEADS = {
  rules: (count: number) => `整理成${count}条规则`,
  conditions: (count: number) => `${count}项申报条件`,
  notes: (count: number) => `${REGULATION_PAGE.asWritten}：${count}处说明`,
  uses: (count: number) => `另有${count}条规则也依据本条`,
  applied: (count: number) => `${count}份公布依据本条或与它核对`,
} as const;

/** After a record that does not name the article itself. */
export const CHECKED_AGAINST = '（核对）';

/** The mark after an article that opens its notes: 注3. */
export function marginMark(count: number): string {
  return `注${count}`;
}

/** A flow chart is drawn from the words of an annex. */
export function flowChartCaption(title: string): string {
  return `${title}（按附件的文字绘制）`;
}

export function otherTexts(count: number): string {
  return `本地另有 ${count} 个文本：`;
}

/** 2019-01-01 起施行. */
export function effectiveWords(day: string): string {
  return `${day} 起施行`;
}

/** 《漯河市市长质量奖管理办法》漯政办〔2018〕76号. */
export function titleWords(title: string, mark?: string | null): string {
  return `《${title}》${mark ?? ''}`;
}

/** Tells texts of one title apart where they bear no number: 2018年文本. */
export function markOfYear(year: string): string {
  return `${year}年文本`;
}

/** Tells a text from what it was before a decision changed it: （2024年修改）. */
export function markOfAmendment(year: string): string {
  return `（${year}年修改）`;
}

/** （示测办〔2015〕2号，已废止）: tells the page by one text of a city from that by another. */
export function byTextWords(...parts: (string | null)[]): string {
  return `（${parts.filter((each) => each !== null).join('，')}）`;
}

/** Leads to the text that took the place of another, and says where only the portal judges so. */
export const SUCCESSOR_WORDS = {
  since: (day: string) => `自${fullDayWords(day)}起，`,
  repealed: '废止它的文本：',
  superseded: '取代它的文本（门户的判断）：',
  amended: '修改后的文本：',
  reason: (reason: string) => `门户的理由：${reason}。`,
} as const;

/** The header of an official document. */
export const TEXT_DETAILS = {
  title: '标题',
  indexNumber: '索引号',
  subject: '主题分类',
  documentNumber: '发文字号',
  issuer: '发文机关',
  signedOn: '成文日期',
  publishedOn: '发布日期',
  effectiveOn: '施行日期',
  term: '有效期',
  status: '效力状态',
  repealedFrom: '被废止日期',
  repeals: '废止',
  wouldRepeal: '拟废止',
  supersedes: '取代（门户的判断）',
  amends: '修改的文本',
  amendedBy: '修改决定',
  amendedFrom: '修改施行日期',
  consolidatedBy: '修改后的全文',
  source: '来源文件',
  sourceHash: '来源 SHA-256',
  correction: '录入更正',
  unknown: '来源未知',
} as const;

/** At the head of every printed sheet of a text that is not in force. */
export function paperHead(status: string, draft: boolean): string {
  return draft ? `${status}，没有法律效力` : status;
}

/** At the foot of every printed sheet of a text: its address, and the digest by which its source is known. */
export function paperFoot(address: string, sha256: string): string[] {
  return [`网址：${address}`, `${TEXT_DETAILS.sourceHash}：${sha256}`];
}

/** The words a text sets its term in, and the day they lead to. */
export function termWords(quote: string, lastDay: string | null): string {
  return lastDay === null ? `“${quote}”` : `“${quote}”，推算至 ${lastDay}`;
}

/** A text as a list of files names it: 漯河市办法文本. */
export function cityText(city: string): string {
  return `${city}办法文本`;
}

/** What two texts are compared by beside their rules. */
export const COMPARED_BESIDES = { tiers: '奖项名称', conditions: '申报条件' } as const;

/** Stops a build whose guide names an article that no text has. */
export function articleUnknown(of: string, at: string): string {
  return `指南引用了不存在的条款：of="${of}" at="${at}"`;
}

export function textDescription(name: string): string {
  return `${name}全文，逐条可链接，附整理成的规则与原文说明。`;
}

export function notesHeading(count: number): string {
  return `${REGULATION_PAGE.asWritten}：${count}处说明`;
}
