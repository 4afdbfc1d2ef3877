import { expect, it } from 'vitest';
import type { DaysLeft } from '../../law/calendar/days-left.ts';
import { daysLeftWords } from './days-left.ts';

const AHEAD: DaysLeft = { kind: 'ahead', days: 2 };
const OPEN: DaysLeft = { kind: 'open', days: 5 };
const LAST: DaysLeft = { kind: 'open', days: 0 };
const CLOSED: DaysLeft = { kind: 'closed' };

it.each([
  ['beside', AHEAD, '2天后开始'],
  ['beside', OPEN, '还剩5天'],
  ['beside', LAST, '今天截止'],
  ['beside', CLOSED, '已截止'],
  ['open-list', AHEAD, '，2天后开始'],
  ['open-list', OPEN, '，还剩5天'],
  ['open-list', LAST, '，今天截止'],
  ['open-list', CLOSED, '，已结束'],
  ['call', AHEAD, '2天后开始申报：'],
  ['call', OPEN, '可以申报，还剩5天：'],
  ['call', LAST, '可以申报，今天截止：'],
  ['call', CLOSED, '申报已截止：'],
] as const)('%s, %j: %s', (manner, left, words) => {
  expect(daysLeftWords(left, manner)).toBe(words);
});
