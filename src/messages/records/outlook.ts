import { ENDLESS } from '../../model/endless.ts';
import type { Day } from '../../law/calendar/day.ts';
import { dayWords, fullDayWords } from '../days/days.ts';

/** Where a bar ends: with rounds, or on a day. */
type End = { years: readonly number[] } | { day: Day };

/** 2026、2028年的一届; 2027年至2031年的各届 where they are many. */
function roundsWords(years: readonly number[]): string {
  return years.length > 3
    ? `${years[0]}年至${years.at(-1)}年的各届`
    : `${years.join('、')}年的一届`;
}

/** 到2030年9月1日; 没有期限地 of what has no end. */
function upTo(day: Day): string {
  return day === ENDLESS ? '没有期限，一直' : `到${fullDayWords(day)}`;
}

/** What may be expected of another application. */
export const OUTLOOK = {
  reckoned: '按评审周期推算，',
  barred: (end: End) =>
    'years' in end ? `${roundsWords(end.years)}不得申报` : `${upTo(end.day)}不得申报`,
  /** Where the counts of two readings end on neighbouring days. */
  barredByEither: (day: Day, next: Day) =>
    `到${fullDayWords(day)}不得申报（按另一种算法到${dayWords(next)}）`,
  judged: (end: End) =>
    'years' in end ? `${roundsWords(end.years)}由评审认定` : `${upTo(end.day)}，能否申报由评审认定`,
  judgedAfter: (day: Day) => `此后${upTo(day)}由评审认定`,
  unknown: (day: Day) => `不得申报到哪一天不知道，最迟${upTo(day)}`,
  byDraft: '按草案，',
  colon: '：',
} as const;

type Last = { year: number } | { day: Day };

/** 至2028年一届; 至2031年6月15日. */
const untilWords = (last: Last) =>
  'year' in last ? `至${last.year}年一届` : `至${fullDayWords(last.day)}`;
const isEndless = (last: Last) => 'day' in last && last.day === ENDLESS;

/** The same where a line has room for one end. */
export const OUTLOOK_LINE = {
  reckoned: '推算',
  barred: (last: Last) => (isEndless(last) ? '不得申报，没有期限' : `不得申报${untilWords(last)}`),
  barredByEither: (day: Day, next: Day) => `不得申报至${fullDayWords(day)}（或${dayWords(next)}）`,
  judged: (last: Last) =>
    isEndless(last) ? '能否申报由评审认定，没有期限' : `${untilWords(last)}，能否申报由评审认定`,
  judgedAfter: '，此后由评审认定',
} as const;
