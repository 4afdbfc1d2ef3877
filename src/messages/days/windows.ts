import type { WindowLength } from '../../law/calendar/count-window.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { JudgedWindow, WindowVerdict } from '../../law/calendar/judge-window.ts';
import type { LastMoment } from '../../law/calendar/last-moment.ts';
import { dayWords, fullDayWords, weekdayWords } from './days.ts';
import { NOTHING, NOT_STATED } from '../site/blanks.ts';

/** The word a text or notice prints for its days; 工作日 is never merged with the others. */
export type DayWord = '工作日' | '日' | '天' | '自然日';

/** 7个工作日, 7日, 7天, 7个自然日. */
export function countWords(count: number, word: DayWord): string {
  return `${count}${word.length > 1 ? '个' : ''}${word}`;
}

/** The word a text counts days by. */
export function wordOf({ unit, word }: WindowLength): DayWord {
  return unit === 'working-day' ? '工作日' : (word ?? '日');
}

/** 2026年10月13日（周二）. */
export function datedWords(day: Day): string {
  return `${fullDayWords(day)}（${weekdayWords(day)}）`;
}

/** How many days a printed window has, each way. */
export function judgedCountWords({ count }: JudgedWindow, word: DayWord) {
  const words = (days: number | null) => (days === null ? '无法计算' : countWords(days, word));
  return { strict: words(count.firstDayNotCounted), lenient: words(count.firstDayCounts) };
}

export const VERDICT_WORDS: Record<WindowVerdict, string> = {
  'meets-either-way': '两种算法都达到',
  'only-if-first-day-counts': '只有首日也算才达到',
  'too-short': '两种算法都不够',
  unknown: '无法判断',
};

/**
 * The last moment, and the safe one: article 203 ends a day of business hours with them, so papers sent by any
 * channel had better arrive before the office closes, or before the hour that is printed.
 */
export function lastMomentWords({ on, time }: LastMoment): string {
  const handedIn =
    time === '24:00' ? '当日停止办公前（办公时间请以受理机构公布的为准）' : '在这一时刻以前';
  return `${dayWords(on)}${time}；当面、邮寄、电子邮件、传真，稳妥的做法都是${handedIn}送达`;
}

/** The law both ways of counting, the move of the end and the last moment stand on, whatever is laid open. */
export const COUNTING_LAW =
  '期限怎样计算，门户参照《中华人民共和国民法典》：首日不计，参照第二百零一条；末日不是工作日的顺延、截止到24时，参照第二百零三条。首日是否计入，条文多未写明，所以两种算法都列出。';

/** 申报（区级）; a level that says so itself is enough. */
export function applicationWords(level: string): string {
  return level.includes('申报') ? level : `申报（${level}）`;
}

/** 区级; — where what is printed in its place, 申报, names none. */
export function levelWords(level: string): string {
  return level === '申报' ? NOTHING : level;
}

/** Between two dates in digits. */
export const UNTIL = '至';

/** 2026年9月28日（周一）至2026年10月13日（周二）; an end that nobody stated says so. */
export function spanWords(from: Day | null, until: Day | null): string {
  const words = (day: Day | null) => (day ? datedWords(day) : NOT_STATED);
  return `${words(from)}至${words(until)}`;
}

/** 至11月25日, where nobody stated the first day. */
export function untilDayWords(day: string): string {
  return `${UNTIL}${day}`;
}
