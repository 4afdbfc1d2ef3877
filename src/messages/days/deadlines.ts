import type { CountedWindow, WindowLength } from '../../law/calendar/count-window.ts';
import type { DayRun } from '../../law/calendar/day-runs.ts';
import { DATA_TABS } from '../site/tasks.ts';
import { DAY_STRIP } from './day-strip.ts';
import { countOf } from './lengths.ts';
import { endWords, excludedWords, unknownYearsWords } from './counted-windows.ts';
import { datedWords } from './windows.ts';

const COUNTED = '首日计与不计两种算法、放假和调休都算进去，可以加入日历。';

export const DEADLINES = {
  title: DATA_TABS.pages.deadlines,
  description: `选一条规定和起算的那一天，算出最后一天：${COUNTED}`,
  answer: '选地区和条文的期限，或者自己填天数，给出起算的那一天，就得到最后一天，两种算法都列出。',
  places: '按各地的条文算',
  own: '自己填天数',
  ownHint: '用于通知里另写的期限。',
  form: '算一个期限',
  limit: '哪个期限',
  count: '多少天',
  unit: '怎样的天',
  units: { 'working-day': '工作日', 'calendar-day': '日（自然日）' },
  from: '起算的那一天',
  noScript:
    '计算要在浏览器里运行脚本。没有脚本时，请按下面的算法自己数：首日不计，从第二天数起；末日不是工作日的，顺延到下一个工作日。',
  wrongDay: '请填写起算的那一天。',
  wrongCount: '请填写1至999之间的整数。',
  failed: '没有算出来，请重新打开这一页。',
  noLimits: '条文里没有写明天数的期限，或者还没有录入；可以自己填天数。',
  columns: { what: '事项', length: '期限', from: '起算', at: '条文' },
  publicityFrom: '公示的第一天',
  right: '提出异议',
  rightFrom: '公示之日',
  unstated: '条文未写',
  excluded: DAY_STRIP.excluded,
} as const;

/** 漯河：算期限. */
export function deadlinesTitle(city: string): string {
  return `${city}：${DEADLINES.title}`;
}

/** The city's own description, for search engines. */
export function deadlinesDescription(city: string): string {
  return `${city}质量奖办法写明天数的期限，从任何一天起算到哪一天：${COUNTED}`;
}

/** 条文写明天数的期限有6个…, what the page of a city offers. */
export function limitsAnswer(limits: number, draft: boolean): string {
  if (limits === 0) return DEADLINES.noLimits;
  return `条文${draft ? '（只有草案）' : ''}写明天数的期限有${limits}个。选一个，给出起算的那一天，就得到最后一天，两种算法都列出。`;
}

/** 6个期限, beside a city's name. */
export function limitCountWords(limits: number): string {
  return limits === 0 ? '没有写明天数的期限' : `${limits}个期限`;
}

const BOUND_NOTES = {
  minimum: '条文写的是“不少于”：至少到这一天，可以更长。',
  maximum: '条文写的是“以内”：最迟这一天。',
  exact: null,
} as const;

/** What a counted limit comes to: a sentence with its last day, what was not counted, and what is to be known. */
export function deadlineWords(
  window: CountedWindow,
  length: WindowLength,
  excluded: readonly DayRun[],
) {
  const { until, ifFirstDayCounts, unknown } = window;
  const note = BOUND_NOTES[length.bound ?? 'exact'];
  return {
    lead: leadWords(until, ifFirstDayCounts.until),
    excluded: excludedWords(excluded),
    notes: [note, unknown.length > 0 ? unknownYearsWords(unknown) : null].filter(
      (each) => each !== null,
    ),
  };
}

function leadWords(strict: string | null, lenient: string | null): string {
  if (strict === null || lenient === null) return '最后一天还不能推算。';
  if (strict === lenient) return `最后一天是${datedWords(strict)}。`;
  return `首日不计，最后一天是${datedWords(strict)}；首日也算，是${datedWords(lenient)}。`;
}

/** 自2026年9月28日（周一）起7个工作日，首日不计；首日也算的，至…: the note of an entry of a calendar. */
export function deadlineNote(window: CountedWindow, length: WindowLength): string {
  const { strict, lenient } = endWords(window);
  return `自${datedWords(window.from)}起${countOf(length)}。${DAY_STRIP.strict}：${strict}；${DAY_STRIP.lenient}：${lenient}。`;
}
