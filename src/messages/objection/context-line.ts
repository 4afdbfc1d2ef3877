import type { Day } from '../../law/calendar/day.ts';
import type { FormList } from '../../law/objection/form.ts';
import type { ObjectionMoment } from '../../law/objection/moment.ts';
import { naturalDay } from '../days/natural-days.ts';

/** What a paper is about and until when, on every screen: 还剩5天，11月25日停止办公前送达 · 《…》 · 样例辰氯碱. */
export function contextLine(title: string, organisation: string, until: string): string {
  return [until, title, organisation].filter((part) => part !== '').join(' · ');
}

/**
 * Until when an objection to a list is in time: 还剩5天，11月25日停止办公前送达; or that its window is over.
 * @param left days to the last one
 */
export function untilWords(
  { at, open }: Pick<ObjectionMoment, 'at' | 'open'>,
  { from, until, safe = until ?? '' }: Pick<FormList, 'from' | 'until' | 'safe'>,
  today: Day,
  left: number,
): string {
  const last = safe && naturalDay(safe, today);
  switch (at) {
    case 'before':
      return `${from === null ? '' : naturalDay(from, today)}开始`;
    case 'inside':
      return `还剩${left}天，${last}停止办公前送达`;
    case 'last-hours':
      return `今天截止，停止办公前送达`;
    case 'after':
      return `${last}已经截止，${open ? '评审过程中仍可提出' : '可以反映情况'}`;
    case 'doubtful':
      return '可能已经截止';
    case 'unknown':
      return '截止时间名单没有载明';
  }
}
