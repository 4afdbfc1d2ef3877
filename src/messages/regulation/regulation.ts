import type { SourceNote } from '../../schemas/regulation.ts';

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
  failed: '复制失败，请手动选取',
};

/** The page of a text: what stands around the official words and beside them. */
export const REGULATION_PAGE = {
  contents: '目录',
  document: '文件信息',
  asWritten: '原文如此',
  asRule: '门户读作规则',
  conditions: '申报条件',
  appliesTo: '适用于',
  others: '其他文本',
  compare: '与本文本对照',
} as const;

/** Beside which words a note stands. */
export function marginName(of: string): string {
  return `${of}的旁注`;
}

/** 原文如此 · 文字疑误. */
export function noteKindWords(kind: SourceNote['kind']): string {
  return `${REGULATION_PAGE.asWritten} · ${NOTE_KIND_NAMES[kind]}`;
}

export function moreNotes(count: number): string {
  return `另有${count}处`;
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
