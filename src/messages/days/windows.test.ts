import { describe, expect, it } from 'vitest';
import { countWindow } from '../../law/calendar/count-window.ts';
import { dayRuns } from '../../law/calendar/day-runs.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { dayStateWords, dayWords, fullDayWords, weekdayWords } from './days.ts';
import { endWords, excludedWords, unknownYearsWords } from './counted-windows.ts';
import {
  COUNTING_LAW,
  applicationWords,
  levelWords,
  countWords,
  datedWords,
  lastMomentWords,
  wordOf,
} from './windows.ts';

const calendar = officialCalendar([YEAR_2026]);

it.each([
  [7, '工作日', '7个工作日'],
  [7, '自然日', '7个自然日'],
  [7, '日', '7日'],
  [7, '天', '7天'],
] as const)('%i %s are %s', (count, word, words) => {
  expect(countWords(count, word)).toBe(words);
});

it('takes the word of the unit where no other is printed', () => {
  expect(wordOf({ count: 7, unit: 'working-day' })).toBe('工作日');
  expect(wordOf({ count: 7, unit: 'calendar-day' })).toBe('日');
});

it('writes days as official papers do', () => {
  expect(dayWords('2026-01-04')).toBe('1月4日');
  expect(fullDayWords('2026-10-13')).toBe('2026年10月13日');
  expect(weekdayWords('2026-11-22')).toBe('周日');
  expect(datedWords('2026-10-13')).toBe('2026年10月13日（周二）');
});

it.each([
  ['2026-09-30', '工作日'],
  ['2026-10-01', '国庆节'],
  ['2026-10-10', '调休上班'],
  ['2026-10-11', '周末'],
  ['2027-10-11', '放假安排未收录'],
])('%s is called %s', (on, name) => {
  expect(dayStateWords(calendar(on))).toBe(name);
});

describe('the days left out', () => {
  it.each([
    ['2026-09-28', 7, '10月1日至7日国庆节、10月11日周末', 'runs of one name'],
    ['2026-02-10', 7, '2月15日至23日春节', 'a make-up Saturday before is none of them'],
    ['2026-01-28', 5, '1月31日至2月1日周末', 'a run over the end of a month'],
    ['2026-03-02', 12, '3月7日至8日周末、3月14日至15日周末', 'two weekends are not one run'],
    ['2026-02-21', 3, '2月22日至23日春节', 'a run that began before the first day'],
    ['2026-09-23', 3, '9月25日至27日中秋节', 'a weekend within a holiday bears its name'],
    ['2026-03-02', 3, '无', 'none'],
  ])('from %s, %i working days: %s: %s', (from, count, words) => {
    const { excluded } = countWindow(from, { count, unit: 'working-day' }, calendar);
    expect(excludedWords(dayRuns(excluded))).toBe(words);
  });
});

it('says both ends, and which cannot be worked out', () => {
  const length = { count: 4, unit: 'working-day' } as const;
  expect(endWords(countWindow('2026-12-28', length, calendar))).toEqual({
    strict: '无法推算',
    lenient: '至2026年12月31日（周四）',
  });
  expect(unknownYearsWords([2027, 2028])).toContain('2027年、2028年的放假安排');
});

it('says that office hours are the office’s to say, and where an hour is printed never 24:00', () => {
  expect(lastMomentWords(lastMoment('2026-10-13', '17:30'))).toBe(
    '10月13日17:30；当面、邮寄、电子邮件、传真，稳妥的做法都是在这一时刻以前送达',
  );
  expect(lastMomentWords(lastMoment('2026-10-13'))).toContain('以受理机构公布的为准');
});

it('an application is named once, whatever its level is called', () => {
  expect(applicationWords('区级')).toBe('申报（区级）');
  expect(applicationWords('申报')).toBe('申报');
});

it('T26: the Civil Code is applied to a publication by analogy, and every channel has one safe hour', () => {
  expect(COUNTING_LAW).toContain('参照第二百零一条');
  expect(COUNTING_LAW).not.toContain('见《');
  for (const channel of ['当面', '邮寄', '电子邮件', '传真'])
    expect(lastMomentWords(lastMoment('2026-10-13'))).toContain(channel);
});

it('T1: no level is told where the notice prints none', () => {
  expect(levelWords('区级')).toBe('区级');
  expect(levelWords('申报')).toBe('—');
});
