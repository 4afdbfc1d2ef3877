import { expect, it } from 'vitest';
import { countWindow } from '../../law/calendar/count-window.ts';
import type { CountedWindow, WindowLength } from '../../law/calendar/count-window.ts';
import { dayRuns } from '../../law/calendar/day-runs.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { deadlineNote, deadlineWords } from './deadlines.ts';

const calendar = officialCalendar([YEAR_2026]);
const words = (window: CountedWindow, length: WindowLength) =>
  deadlineWords(window, length, dayRuns(window.excluded));
const SEVEN = { count: 7, unit: 'working-day', bound: 'minimum' } as const;

it('says both last days, what was not counted and what the bound means', () => {
  const said = words(countWindow('2026-09-28', SEVEN, calendar), SEVEN);
  expect(said.lead).toBe(
    '首日不计，最后一天是2026年10月13日（周二）；首日也算，是2026年10月12日（周一）。',
  );
  expect(said.excluded).toContain('10月1日至7日国庆节');
  expect(said.notes).toEqual(['条文写的是“不少于”：至少到这一天，可以更长。']);
});

it('says one day where both ways of counting end on it', () => {
  // 22 November is a Sunday and the day before it a Saturday: both ends move to Monday.
  const seven = { count: 7, unit: 'calendar-day', bound: 'maximum' } as const;
  const said = words(countWindow('2026-11-15', seven, calendar), seven);
  expect(said.lead).toBe('最后一天是2026年11月23日（周一）。');
  expect(said.notes).toEqual(['条文写的是“以内”：最迟这一天。']);
});

it('names the year without a table instead of a day', () => {
  const said = words(countWindow('2026-12-28', SEVEN, calendar), SEVEN);
  expect(said.lead).toBe('最后一天还不能推算。');
  expect(said.notes.at(-1)).toContain('2027年的放假安排');
});

it('says in a calendar from when and how it was counted', () => {
  expect(deadlineNote(countWindow('2026-09-28', SEVEN, calendar), SEVEN)).toBe(
    '自2026年9月28日（周一）起7个工作日。首日不计：至2026年10月13日（周二）；首日也算：至2026年10月12日（周一）。',
  );
});
