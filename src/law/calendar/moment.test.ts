import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  chinaMoment,
  dayOf,
  endOfDay,
  hourOf,
  instantOf,
  isDayOrMoment,
  nextMidnight,
} from './moment.ts';

describe('a day that may carry an hour', () => {
  it.each(['2026-11-20', '2026-11-20T00:00', '2026-11-20T09:05', '2026-11-20T23:59'])(
    'is %s',
    (written) => expect(isDayOrMoment(written)).toBe(true),
  );

  it.each([
    ['2026-02-29T09:00', 'a day that does not exist'],
    ['2026-11-20T24:00', 'no hour of that day'],
    ['2026-11-20T09:60', 'no minute'],
    ['2026-11-20T9:00', 'an hour of one digit'],
    ['2026-11-20T09', 'no minutes'],
    ['2026-11-20T09:00:00', 'seconds'],
    ['2026-11-20 09:00', 'a blank for the T'],
    ['2026-11-20T', 'nothing behind the T'],
    ['2026-11-20T09:00Z', 'another zone than China’s'],
    ['2026-11-20T09:00+08:00', 'a zone, though it is always China’s'],
    ['2026-11-20T09:00T10:00', 'two hours'],
  ])('is not %s: %s', (written) => expect(isDayOrMoment(written)).toBe(false));
});

it('takes apart what is written', () => {
  expect(dayOf('2026-11-20T09:00')).toBe('2026-11-20');
  expect(hourOf('2026-11-20T09:00')).toBe('09:00');
  expect(hourOf('2026-11-20')).toBeNull();
});

it('begins a day at midnight, and what has an hour at that hour', () => {
  expect(beginningOf('2026-11-20')).toBe('2026-11-20T00:00');
  expect(beginningOf('2026-11-20T09:00')).toBe('2026-11-20T09:00');
  expect(beginningOf('2026-11-20T09:00:00+08:00')).toBe('2026-11-20T09:00');
});

it('ends a day with its last minute, and the next follows', () => {
  expect(endOfDay('2026-12-31')).toBe('2026-12-31T23:59');
  expect(nextMidnight('2026-12-31T23:59')).toBe('2027-01-01T00:00');
  expect(nextMidnight('2026-12-31T00:00')).toBe('2027-01-01T00:00');
});

it.each([
  ['2026-11-20T01:00:59Z', '2026-11-20T09:00'],
  ['2026-11-20T15:59:59.999Z', '2026-11-20T23:59'],
  ['2026-11-20T16:00:00Z', '2026-11-21T00:00'],
  ['2026-11-19T23:00:00-10:00', '2026-11-20T17:00'],
])('at %s it is %s in China', (instant, moment) => {
  expect(chinaMoment(new Date(instant))).toBe(moment);
  expect(Math.abs(+new Date(instantOf(moment)) - +new Date(instant))).toBeLessThan(60_000);
});
