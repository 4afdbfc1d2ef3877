import { expect, it } from 'vitest';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { judgedLines } from './strip-lines.ts';

const notice = { title: '关于纪念日调休放假的通知' };
const calendarWith = (announcedOn: string) =>
  officialCalendar([
    {
      year: 2026,
      holidays: [],
      makeUpWorkdays: [],
      further: [{ name: '纪念日', from: '2026-09-03', until: '2026-09-03', announcedOn, notice }],
    },
  ]);
const linesOf = (announcedOn: string) =>
  judgedLines(
    judgeWindow(
      '2026-09-01',
      '2026-09-08',
      { count: 5, unit: 'working-day' },
      calendarWith(announcedOn),
    ),
    undefined,
  );

it('T35: says that a running window was counted anew when a holiday came later', () => {
  expect(linesOf('2026-09-02')).toContainEqual({
    term: '重新计算',
    text: '纪念日放假2026年9月2日才公布，期限已经开始，门户已重新计算',
  });
  expect(linesOf('2026-08-25').map(({ term }) => term)).not.toContain('重新计算');
});

it('T35: counts the window without the holiday', () => {
  const text = linesOf('2026-09-02')
    .map((line) => line.text)
    .join();
  expect(text).toContain('4个工作日');
});

it.each([
  [{ count: 20, unit: 'calendar-day', bound: 'minimum' }, '要求不少于20日'],
  [{ count: 7, unit: 'calendar-day', bound: 'minimum', word: '天' }, '要求不少于7天'],
  [{ count: 7, unit: 'working-day', bound: 'exact' }, '要求7个工作日'],
] as const)('T28: of %j says what it asks, no less and no more: %s', (length, term) => {
  const window = judgeWindow('2026-09-01', '2026-09-25', length, calendarWith('2026-08-25'));
  expect(judgedLines(window, undefined).map((line) => line.term)).toContain(term);
});
