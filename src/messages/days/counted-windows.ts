import type { CountedWindow } from '../../law/calendar/count-window.ts';
import type { DayRun } from '../../law/calendar/day-runs.ts';
import type { Day } from '../../law/calendar/day.ts';
import { dayStateWords } from './days.ts';
import { runWords } from './natural-days.ts';
import { datedWords } from './windows.ts';

/** The two ends of a counted window, each with the way of counting it comes from. */
export function endWords({ until, ifFirstDayCounts }: CountedWindow): {
  strict: string;
  lenient: string;
} {
  const words = (end: Day | null) => (end === null ? '无法推算' : `至${datedWords(end)}`);
  return { strict: words(until), lenient: words(ifFirstDayCounts.until) };
}

/** 10月1日至7日国庆节、10月11日周末; 无 where every day counts. */
export function excludedWords(runs: readonly DayRun[]): string {
  return (
    runs.map(({ from, until, state }) => runWords(from, until) + dayStateWords(state)).join('、') ||
    '无'
  );
}

/** 2027年的放假安排尚未收录，…. */
export function unknownYearsWords(years: readonly number[]): string {
  return `${years.join('年、')}年的放假安排尚未公布或未收录，涉及的日子无法推算。`;
}
