import { dayStateWords, dayWords, fullDayWords } from './days.ts';
import type { WindowLength } from '../../law/calendar/count-window.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { DayState } from '../../law/calendar/working-days.ts';
import { lengthWords } from './lengths.ts';
import { datedWords } from './windows.ts';

/** The picture of a window's days, and the lines below it. */
export const DAY_STRIP = {
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  month: '月',
  day: '日',
  first: '首日',
  last: '末日',
  lenientLast: '首日也算时的末日',
  /** Around the number of a day, for who hears it. */
  number: ['第', '日'],
  key: '大号数字：首日不计时的第几日。虚线框：首日也算时的末日。',
  strict: '首日不计',
  lenient: '首日也算',
  excluded: '不计入的日子',
  lastMoment: '最后时刻',
  notices: '放假依据',
  recounted: '重新计算',
  today: '今天',
  how: '怎样计算',
} as const;

/** Of a holiday ordered after the first day: the window was counted anew. */
export function recountedWords(name: string, announcedOn: Day): string {
  return `${name}放假${fullDayWords(announcedOn)}才公布，期限已经开始，门户已重新计算`;
}

/** 要求不少于20日. */
export function requiredWords(length: WindowLength): string {
  return `要求${lengthWords(length)}`;
}

/** 2026年10月11日（周日）不是工作日（周末）. */
export function offDayWords(day: Day, state: DayState): string {
  return `${datedWords(day)}不是工作日（${dayStateWords(state)}）`;
}

/** 自9月28日（周一）起，7个工作日. */
export function countedCaption(from: Day, length: WindowLength): string {
  return `自${datedWords(from)}起，${lengthWords(length)}`;
}

/** 3月25日（周三）至3月30日. */
export function judgedCaption(from: Day, until: Day): string {
  return `${datedWords(from)}至${dayWords(until)}`;
}
