import { describe, expect, it } from 'vitest';
import { chinaDay } from './china-day.ts';
import { daysLeft, shareLeft } from './days-left.ts';
import { UNREAD } from './window-clock.ts';

const WINDOW = { from: '2026-11-16', until: '2026-11-25' };

describe('a window from 2026-11-16 to 2026-11-25', () => {
  it.each([
    ['2026-11-14', { kind: 'ahead', days: 2 }],
    ['2026-11-15', { kind: 'ahead', days: 1 }],
    ['2026-11-16', { kind: 'open', days: 9 }],
    ['2026-11-24', { kind: 'open', days: 1 }],
    ['2026-11-25', { kind: 'open', days: 0 }],
    ['2026-11-26', { kind: 'closed' }],
  ])('on %s is %j', (today, expected) => {
    expect(daysLeft(today, WINDOW)).toEqual(expected);
  });

  it('has begun long ago where no first day is stated', () => {
    expect(daysLeft('1990-01-01', { from: null, until: '1990-01-03' })).toEqual({
      kind: 'open',
      days: 2,
    });
  });
});

describe('a last day that ends before midnight', () => {
  it.each([
    ['2026-11-24T23:59', { kind: 'open', days: 1 }],
    ['2026-11-25', { kind: 'open', days: 0, at: '12:00' }],
    ['2026-11-25T11:59', { kind: 'open', days: 0, at: '12:00' }],
    ['2026-11-25T12:00', { kind: 'closed' }],
    ['2026-11-26', { kind: 'closed' }],
  ])('12时前, at %s, is %j', (now, expected) => {
    expect(daysLeft(now, { ...WINDOW, closes: '12:00' })).toEqual(expected);
  });

  it.each([
    ['2026-11-24T23:59', { kind: 'open', days: 1 }],
    ['2026-11-25T00:00', { kind: 'unsure' }],
    ['2026-11-26', { kind: 'closed' }],
  ])('at an hour that is not understood, at %s, is %j', (now, expected) => {
    expect(daysLeft(now, { ...WINDOW, closes: UNREAD })).toEqual(expected);
  });

  it.each([
    ['2026-11-23', { kind: 'open', days: 1 }],
    ['2026-11-24T23:59', { kind: 'open', days: 0 }],
    ['2026-11-25T23:59', { kind: 'unsure' }],
    ['2026-11-26', { kind: 'closed' }],
  ])('25日前, whose advice ends a day earlier, at %s, is %j', (now, expected) => {
    expect(daysLeft(now, { ...WINDOW, safe: '2026-11-24' })).toEqual(expected);
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
  expect(shareLeft(9, WINDOW)).toBe(1);
  expect(shareLeft(0, WINDOW)).toBe(0.1);
});
