import type { Amendment } from '../../schemas/amendment.ts';
import { fullDayWords } from '../days/days.ts';
import { titleWords } from './regulation.ts';

/** Who put the words of a changed text together. */
export const CONSOLIDATED_BY: Record<Amendment['consolidatedBy'], string> = {
  authority: '发文机关公布的全文',
  portal: '本站据修改决定整理，不是发文机关公布的全文；以原文本和修改决定为准',
};

/** At the head of files and sheets of a text that the portal put together. */
export const PUT_TOGETHER = '本站据修改决定整理，不是发文机关公布的全文';

/** What a text says of the decision that changed an earlier one into it. */
export const AMENDMENT_WORDS = {
  /** 2024年3月1日起，依《…》（某政发〔2024〕3号）修改。 */
  changed: ({ title, documentNumber, effective }: Amendment) =>
    `${fullDayWords(effective.on)}起，按${titleWords(title, documentNumber)}修改。`,
  by: (amends: Amendment) => `${CONSOLIDATED_BY[amends.consolidatedBy]}。`,
  from: (on: string) => `${fullDayWords(on)}起施行。`,
  decision: '看修改决定',
  changes: '看改了什么',
} as const;

/** The page of a decision. */
export const DECISION_PAGE = {
  name: '修改决定',
  made: '改出的文本：',
  of: '被修改的文本：',
  counted: (count: number) => `修改${count}处`,
  description: (title: string) => `${titleWords(title)}全文，逐项可链接，附它改了哪几处。`,
  markdown: '下载决定原文',
} as const;

const KINDS = { replace: '改写', delete: '删去', insert: '增加', words: '改动字句' } as const;

/** 改写第二条第三款; 全文改动字句：“甲”改为“乙”. */
export function changeWords(
  kind: keyof typeof KINDS,
  label: string | null,
  words: { from: string; to?: string | undefined } | null,
): string {
  const place = label ?? '全文';
  if (!words) return KINDS[kind] + place;
  return words.to ? `${place}：“${words.from}”改为“${words.to}”` : `${place}：删去“${words.from}”`;
}
