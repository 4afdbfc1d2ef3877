import { articleCount } from '../regulation/article-count.ts';
import type { Mention } from '../../law/accounting/mentions.ts';

/** How far a text has been read, clause by clause. */
export interface ReadingCounts {
  articles: number;
  /** True where the text has parts in their place. */
  inParts?: boolean;
  clauses: number;
  /** Made into a rule, a condition, a step, a date or a note. */
  sorted: number;
  /** Read and named, but no rule. */
  unsorted: number;
  left: number;
}

/** 30条58句，其中48句已整理成规则，10句读过、未整理成规则，没有遗漏. */
export function readingSentence({
  articles,
  inParts = false,
  clauses,
  sorted,
  unsorted,
  left,
}: ReadingCounts): string {
  return (
    `${articleCount(articles, inParts)}${clauses}句（印发通知、章首段、附件的句子也算），` +
    `其中${sorted}句已整理成规则、条件、环节、日期或说明，${unsorted}句读过、未整理成规则，` +
    (left > 0 ? `${left}句尚未录入，因此没有规则的事项不写“未规定”。` : '没有遗漏。')
  );
}

export const READING_WORDS = {
  title: '逐句整理的情况',
  folded: '每一句整理成了什么',
  left: '尚未录入',
} as const;

const COVERED: Record<Extract<Mention, { kind: 'covered' }>['as'], string> = {
  purpose: '目的依据',
  definition: '定义、宗旨',
  organisation: '机构设置',
  procedure: '程序',
  'duty-of-authority': '机关的职责',
  other: '其他',
};

const DATES: Record<Extract<Mention, { kind: 'date' }>['of'], string> = {
  signed: '成文日期',
  effective: '施行日期',
  term: '有效期',
  repeals: '废止的文件',
};

/** What a clause was made into, in a word; a rule is told by the row it fills. */
export function mentionWords(mention: Mention, topicName: (rule: string) => string): string {
  switch (mention.kind) {
    case 'rule':
      return topicName(mention.id);
    case 'tier':
      return '奖项名称';
    case 'step':
      return '评审环节';
    case 'condition':
      return '申报条件';
    case 'not-asked':
      return '申报条件（自查不问）';
    case 'note':
      return '原文如此';
    case 'date':
      return DATES[mention.of];
    case 'flow-chart':
      return '流程图';
    case 'covered':
      return `未整理成规则：${COVERED[mention.as]}`;
  }
}

/** The first words of a clause, enough to find it: 市长质量奖名额每届不超过3个组织…. */
export function openingWords(words: string): string {
  const letters = [...words];
  return letters.length > 26 ? `${letters.slice(0, 24).join('')}…` : words;
}
