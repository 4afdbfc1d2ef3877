import { expect, it } from 'vitest';
import { lengthWords, periodWords } from './lengths.ts';

it.each([
  [{ count: 5, unit: 'working-day', bound: 'minimum' }, '不少于5个工作日'],
  [{ count: 7, unit: 'calendar-day', bound: 'minimum' }, '不少于7日'],
  [{ count: 7, unit: 'calendar-day', bound: 'minimum', word: '天' }, '不少于7天'],
  [{ count: 7, unit: 'working-day', bound: 'exact' }, '7个工作日'],
  [{ count: 20, unit: 'calendar-day', bound: 'exact' }, '20日'],
  [{ count: 10, unit: 'working-day', bound: 'maximum' }, '10个工作日以内'],
  [{ count: 15, unit: 'calendar-day', bound: 'maximum' }, '15日以内'],
] as const)('says %j as %s, never working days as days', (length, expected) => {
  expect(lengthWords(length)).toBe(expected);
});

it.each([
  [{ count: 5, unit: 'year' }, '5年'],
  [{ count: 3, unit: 'round' }, '3届'],
] as const)('says %j as %s', (period, expected) => {
  expect(periodWords(period)).toBe(expected);
});
