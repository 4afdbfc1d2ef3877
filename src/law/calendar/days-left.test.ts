import { describe, expect, it } from 'vitest';
import { chinaDay } from './china-day.ts';
import { daysLeft, shareLeft } from './days-left.ts';

describe('a window from 2026-11-16 to 2026-11-25', () => {
  it.each([
    ['2026-11-14', { kind: 'ahead', days: 2 }],
    ['2026-11-15', { kind: 'ahead', days: 1 }],
    ['2026-11-16', { kind: 'open', days: 9 }],
    ['2026-11-24', { kind: 'open', days: 1 }],
    ['2026-11-25', { kind: 'open', days: 0 }],
    ['2026-11-26', { kind: 'closed' }],
  ])('on %s is %j', (today, expected) => {
    expect(daysLeft(today, '2026-11-16', '2026-11-25')).toEqual(expected);
  });

  it('has begun long ago where no first day is stated', () => {
    expect(daysLeft('1990-01-01', null, '1990-01-03')).toEqual({ kind: 'open', days: 2 });
  });
});

describe('the day in China', () => {
  it.each([
    ['2026-11-20T15:59:59.999Z', '2026-11-20', 'a moment before midnight in China'],
    ['2026-11-20T16:00:00.000Z', '2026-11-21', 'midnight in China, afternoon in London'],
    ['2026-11-20T23:59:00+08:00', '2026-11-20', 'one minute to midnight'],
    ['2026-11-20T06:01:00-10:00', '2026-11-21', 'one past midnight, seen from Honolulu'],
    ['2026-12-31T18:00:00Z', '2027-01-01', 'a new year begins'],
  ])('at %s is %s', (moment, day) => {
    expect(chinaDay(new Date(moment))).toBe(day);
  });
});

it('draws the whole window on its first day, and its last day on the last', () => {
  expect(shareLeft(9, '2026-11-16', '2026-11-25')).toBe(1);
  expect(shareLeft(0, '2026-11-16', '2026-11-25')).toBe(0.1);
});
