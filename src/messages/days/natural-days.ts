import type { Day } from '../../law/calendar/day.ts';
import { dayWords, fullDayWords, yearOfDayWords } from './days.ts';

/** 11月16日; with its year where that is not the year of `today`, the day the page is made. */
export function naturalDay(day: Day, today: Day): string {
  return sameYear(day, today) ? dayWords(day) : fullDayWords(day);
}

/** 10月1日至7日, 9月30日至10月1日, 10月11日: days whose year is said elsewhere. */
export function runWords(from: Day, until: Day): string {
  if (from === until) return dayWords(from);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  return `${dayWords(from)}至${sameMonth ? `${Number(until.slice(8))}日` : dayWords(until)}`;
}

/** 11月16日至25日, 11月28日至12月4日, 2024年10月23日至28日, 2025年12月30日至2026年1月8日; 11月16日 where both are one. */
export function naturalSpan(from: Day, until: Day, today: Day): string {
  if (!sameYear(from, until)) return `${naturalDay(from, today)}至${fullDayWords(until)}`;
  const days = runWords(from, until);
  return sameYear(from, today) ? days : yearOfDayWords(from) + days;
}

function sameYear(one: Day, other: Day): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}
