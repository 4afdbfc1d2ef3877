import { expect, it } from 'vitest';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { Calendar } from '../../law/calendar/working-days.ts';
import { awardedWords, daysUsedWords, objectionWords } from './statistics.ts';

it.each([
  [{ received: 3, upheld: 0, all: true }, '3件'],
  [{ received: 3, upheld: 1, all: true }, '3件，成立1件'],
  [{ received: 3, upheld: 1, all: false }, '3件，成立1件（只计名单写明的）'],
])('says of objections how many were received and upheld: %j', (counted, expected) => {
  expect(objectionWords(counted)).toBe(expected);
});

it.each([
  [{ taking: 3, outside: 0 }, '获奖3'],
  [{ taking: 3, outside: 1 }, '获奖4（1个不占名额）'],
])('counts every winner of a tier, and says who takes no place: %j', (tier, expected) => {
  expect(awardedWords(tier)).toBe(expected);
});

it.each([
  ['not-stated', '草案未规定', '公示4日（首日也算为5日），草案未规定天数'],
  ['not-entered', '未录入', '公示4日（首日也算为5日），要求的天数未录入'],
  ['text-not-held', '办法未收录', '公示4日（首日也算为5日），办法未收录'],
] as const)('T1: says in words why no number of days is asked: %s', (state, text, expected) => {
  expect(daysUsedWords({ calendarDays: 4, judged: null, unsaid: { state, text } })).toBe(expected);
});

it('says of a window without an end that its days are not stated, and of one that cannot be counted so', () => {
  const unsaid = { state: 'not-stated', text: '本办法未规定' } as const;
  expect(daysUsedWords({ calendarDays: null, judged: null, unsaid })).toBe('起止日未载明');
  const required = { count: 7, unit: 'working-day' } as const;
  const counted = (from: string, until: string, calendar: Calendar) =>
    daysUsedWords({
      calendarDays: 1,
      judged: judgeWindow(from, until, required, calendar),
      unsaid,
    });
  const unknown: Calendar = () => ({ kind: 'unknown', year: 2030 });
  expect(counted('2030-01-07', '2030-01-09', unknown)).toBe('公示天数无法计算，要求7个工作日');
  expect(
    counted('2030-01-01', '2030-01-02', (day) =>
      day === '2030-01-01' ? unknown(day) : { kind: 'working-day' },
    ),
  ).toBe('公示1个工作日（首日也算则无法计算），要求7个工作日');
});
