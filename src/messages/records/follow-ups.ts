import type { FollowUpDoes } from '../../model/stages.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { OutcomeResult } from '../../model/outcomes.ts';
import { naturalDay } from '../days/natural-days.ts';
import { OUTCOME_NAMES } from './outcomes.ts';

/** What a notice about another is called. */
export const FOLLOW_UP_NAMES: Record<FollowUpDoes, string> = {
  extension: '延期通知',
  supplement: '补充通知',
  cancellation: '取消通知',
  outcome: '异议处理情况',
};

/** What it does to the other, in the sentence its page opens with: 延长, then what. */
export const FOLLOW_UP_VERBS: Record<FollowUpDoes, string> = {
  extension: '延长期限：',
  supplement: '补充：',
  cancellation: '取消：',
  outcome: '说明异议怎样处理：',
};

/** What it did, before its name, on the page of the other. */
export const FOLLOWED_BY: Record<FollowUpDoes, string> = {
  extension: '期限已经延长，见',
  supplement: '另有补充，见',
  cancellation: '已经取消，见',
  outcome: '异议处理情况见',
};

export const FOLLOWS = '本通知说的是';
export const NOT_HELD_ORIGINAL = '（本站未收录）';

/** 《关于组织申报……的通知》（丙市监〔2026〕7号，2026年5月8日). */
export function originalWords(
  { title, documentNumber, on }: { title?: string; documentNumber?: string; on?: Day },
  today: Day,
): string {
  const beside = [
    ...(title !== undefined && documentNumber !== undefined ? [documentNumber] : []),
    ...(on === undefined ? [] : [naturalDay(on, today)]),
  ];
  const name =
    title === undefined ? (documentNumber ?? '') : /[《》]/.test(title) ? title : `《${title}》`;
  return name + (beside.length > 0 ? `（${beside.join('，')}）` : '');
}

/** 区级延长到6月19日12时. */
export function movedWords(level: string | undefined, until: string): string {
  return `${level ?? ''}延长到${until}`;
}

/** Beside a window that another notice moved. */
export function movedNote(before: string, by: string): string {
  return `原来印的是${before}，已由《${by}》延长。`;
}

/** 收到异议4件：成立1件、不予受理1件. */
export function outcomeCountWords(
  received: number | null,
  counts: readonly { result: OutcomeResult; count: number }[],
): string {
  const each = counts.map(({ result, count }) => `${OUTCOME_NAMES[result]}${count}件`).join('、');
  const head = received === null ? '收到异议的件数未公开' : `收到异议${received}件`;
  return head + (each === '' ? '' : `：${each}`);
}
