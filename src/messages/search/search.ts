import { LIST_NAMES } from '../records/list-pages.ts';
import { RECORD_NAMES } from '../records/records.ts';
import type { FacetName } from '../../search/shared/facets.ts';
import type { DocumentKind } from '../../search/shared/search-document.ts';
import { SAMPLE_WORD } from '../../model/sample-mark.ts';
import { yearWords } from '../days/days.ts';

/** Every visible word of the search page's moving parts. */
export const SEARCH_WORDS = {
  searching: '正在检索……',
  cleared: '已清空检索词。',
  jumpHeading: '直接前往',
  relatedHeading: '相关内容',
  sample: SAMPLE_WORD,
  order: '排序',
  orders: { best: '最相关的在前', newest: '最新的在前' },
  moreRows: (count: number) => `这份文件里还有${count}处`,
  filters: '筛选',
  more: '显示更多',
  failed: '检索暂时无法使用：索引没有读到。请检查网络后刷新页面，或者从目录查找。',
  broken:
    '检索出了错，没有结果。请刷新页面再试，或者从目录查找；仍然这样的，可能是浏览器版本太旧。',
  failedLink: '打开目录',
  advice: [
    '换一个更短的词，或去掉其中一个词。',
    '条文可以直接写条号，例如“第十二条”“第12条”。',
    '文号的括号怎样写都可以，“号”字可以省略。',
    '单位可以写名称的一部分、拼音或拼音首字母，也可以写信用代码里相连的六位以上。',
  ],
} as const;

/** What the box above every page asks for. */
export const SEARCH_LABEL = '搜索条文、名单、单位';

/** What a place is called that stands before the first heading of a page. */
export const INTRODUCTION = '简介';

/** What each filter is called. */
export const FACET_LEGENDS: Record<FacetName, string> = {
  kind: '类别',
  city: '地区',
  year: '年份',
  tier: '奖项',
  status: '状态',
};

/** What each kind of page is called. */
export const KIND_NAMES: Record<DocumentKind, string> = {
  question: '常见问题',
  regulation: '办法',
  'call-notice': RECORD_NAMES['call-notice'],
  list: LIST_NAMES.publicity,
  winners: RECORD_NAMES.winners,
  'follow-up': RECORD_NAMES['follow-up'],
  revocation: RECORD_NAMES.revocation,
  organisation: '组织',
  guide: '指南',
};

export interface AnswerCounts {
  documents: number;
  places: number;
  /** Documents shown so far; fewer than `documents` when the rest waits behind 显示更多. */
  shown: number;
  related: number;
  /** Other wordings that answer where nothing does exactly. */
  others: number;
  jumps: number;
}

/** The sentence that announces an answer. */
export function answerSentence(query: string, counts: AnswerCounts): string {
  const jumps = counts.jumps > 0 ? `，可直接前往 ${counts.jumps} 处` : '';
  if (counts.shown < counts.documents)
    return `找到 ${counts.documents} 份文件，先列出 ${counts.shown} 份${jumps}。`;
  if (counts.documents > 0)
    return `找到 ${counts.documents} 份文件，共 ${counts.places} 处${jumps}。`;
  if (counts.jumps > 0) return `可直接前往 ${counts.jumps} 处。`;
  if (counts.others > 0) return `没有“${query}”的原词，列出同义说法。`;
  if (counts.related > 0) return `没有完全匹配，列出 ${counts.related} 份文件中的相关内容。`;
  return `没有找到“${query}”。`;
}

/** The sentence for matches that the chosen filters hide. */
export function filteredAwaySentence(query: string): string {
  return `所选的筛选条件下没有“${query}”，请放宽筛选。`;
}

/** Above pages that say the same in other words. */
export function otherWordingHeading(wording: string): string {
  return `同义说法：${wording}`;
}

/** Leads from the first pages of another wording to all of them. */
export function allInWording(wording: string, total: number): string {
  return `“${wording}”的全部 ${total} 份文件`;
}

/** The sentence of an answer to the first `length` characters of a text too long to be searched. */
export function cutSentence(sentence: string, length: number): string {
  return `检索词过长，只查前 ${length} 个字。${sentence}`;
}

/** The tag of a draft: what it calls itself, or the name of its status. */
export function draftTag(titleNote: string | null, status: string): string {
  return /征求意见稿|讨论稿|草案/.exec(titleNote ?? '')?.[0] ?? status;
}

/** A filter's option with the number of documents under it. */
export function optionLabel(label: string, count: number): string {
  return `${label}（${count}）`;
}

/** Folds the options of a filter that has more than one glance takes in. */
export function otherOptions(count: number): string {
  return `其余${count}项`;
}

/** What the search page says where scripts do not run. */
export const NO_SCRIPT_SEARCH =
  '逐字搜索需要浏览器运行脚本。脚本没有运行时，可以从下面的目录进入条文，再用浏览器的“在页面中查找”。';

/** What the options of the filters are called. */
export const FACET_WORDS = { kinds: KIND_NAMES, year: yearWords };

/** What the parts of a record or of an organisation are called where a search shows them. */
export const PART_LABELS = {
  mentions: '公开记录',
  details: '要点',
  conditions: '申报条件',
  objection: '异议受理',
  attachments: '附件',
  prose: '正文',
} as const;
