import type { Day } from '../../law/calendar/day.ts';
import { dayWords, fullDayWords } from './days.ts';

/** 11月16日; with its year where that is not the year of `today`, the day the page is made. */
export function naturalDay(day: Day, today: Day): string {
  return sameYear(day, today) ? dayWords(day) : fullDayWords(day);
}

/** 11月16日至25日, 11月28日至12月4日, 2024年10月23日至28日, 2025年12月30日至2026年1月8日; 11月16日 where both are one. */
export function naturalSpan(from: Day, until: Day, today: Day): string {
  const start = naturalDay(from, today);
  if (from === until) return start;
  if (from.slice(0, 7) === until.slice(0, 7)) return `${start}至${Number(until.slice(8))}日`;
  return `${start}至${sameYear(from, until) ? dayWords(until) : fullDayWords(until)}`;
}

function sameYear(one: Day, other: Day): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}
