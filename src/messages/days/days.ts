import type { Day } from '../../law/calendar/day.ts';
import type { DayState } from '../../law/calendar/working-days.ts';

/** 10月13日. */
export function dayWords(day: Day): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(month)}月${Number(date)}日`;
}

/** 2026年10月13日. */
export function fullDayWords(day: Day): string {
  return `${Number(day.slice(0, 4))}年${dayWords(day)}`;
}

const SHORT_WEEKDAY = new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' });

/** 周二. */
export function weekdayWords(day: Day): string {
  return SHORT_WEEKDAY.format(new Date(`${day}T00:00:00Z`));
}

/** What a day is called where days are counted: 国庆节, 周末, 调休上班. */
export function dayStateWords(state: DayState): string {
  switch (state.kind) {
    case 'working-day':
      return '工作日';
    case 'make-up-workday':
      return '调休上班';
    case 'weekend':
      return '周末';
    case 'holiday':
      return state.name;
    case 'unknown':
      return '放假安排未收录';
  }
}

/** The year a day lies in, or so many years later: 2027年. */
export function yearOfDayWords(day: string, later = 0): string {
  return yearWords(`${Number(day.slice(0, 4)) + later}`);
}

/** 2026年. */
export function yearWords(year: string): string {
  return `${year}年`;
}
