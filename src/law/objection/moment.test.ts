import { describe, expect, it } from 'vitest';
import { mayStillObject, objectionMoment } from './moment.ts';
import type { ObjectionWindow, WindowMoment } from './moment.ts';

const WINDOW: ObjectionWindow = {
  during: 'publicity',
  from: '2026-09-28',
  until: '2026-10-13',
  decided: false,
};
const at = (instant: string) => Date.parse(instant);

describe('a window from 2026-09-28 to 2026-10-13', () => {
  it.each<[string, WindowMoment, boolean, number | null, string]>([
    ['2026-09-27T23:59:59+08:00', 'before', false, null, 'a second too early'],
    ['2026-09-28T00:00:00+08:00', 'inside', true, null, 'its first second'],
    ['2026-10-12T23:59:59+08:00', 'inside', true, null, 'a second before the last day'],
    ['2026-10-13T00:00:00+08:00', 'last-hours', true, 24, 'the last day begins'],
    ['2026-10-13T22:30:00+08:00', 'last-hours', true, 1, 'an hour and a half is left'],
    ['2026-10-13T23:59:59+08:00', 'last-hours', true, 0, 'its last second'],
    ['2026-10-14T00:00:00+08:00', 'after', false, null, 'midnight has passed'],
    ['2026-10-13T15:59:59Z', 'last-hours', true, 0, 'China’s clock counts, wherever it is read'],
    ['2026-10-13T16:00:00Z', 'after', false, null, 'the same a second later'],
  ])('at %s is %s, open: %s, hours left: %s, because %s', (instant, moment, open, hoursLeft) => {
    expect(objectionMoment(WINDOW, at(instant))).toEqual({ at: moment, open, hoursLeft });
  });

  it('does not bind a right that lasts through the review, until the award is decided', () => {
    const review: ObjectionWindow = { ...WINDOW, during: 'whole-review' };
    for (const instant of ['2026-09-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00']) {
      expect(objectionMoment(review, at(instant)).open).toBe(true);
      expect(objectionMoment({ ...review, decided: true }, at(instant)).open).toBe(false);
    }
  });
});

describe('a window whose ends are not printed', () => {
  it.each<[string | null, string | null, WindowMoment, boolean | null]>([
    ['2026-09-28', null, 'unknown', null],
    [null, '2026-10-13', 'unknown', null],
    [null, '2026-09-30', 'after', false],
    ['2026-10-09', null, 'before', false],
    [null, null, 'unknown', null],
  ])('from %s until %s is %s on 2026-10-08', (from, until, moment, open) => {
    const told = objectionMoment({ ...WINDOW, from, until }, at('2026-10-08T12:00:00+08:00'));
    expect([told.at, told.open]).toEqual([moment, open]);
  });
});

describe('whether an objection can still be made', () => {
  it.each<[string, Partial<ObjectionWindow>, string, boolean]>([
    ['before the window', {}, '2026-09-27', true],
    ['on its last day', {}, '2026-10-13', true],
    ['the day after', {}, '2026-10-14', false],
    ['the day after, where the right lasts', { during: 'whole-review' }, '2026-10-14', true],
    ['after the decision', { during: 'whole-review', decided: true }, '2026-10-14', false],
    ['without a printed end', { until: null }, '2026-12-01', true],
    ['decided before the window ends', { decided: true }, '2026-10-13', false],
  ])('%s', (_, change, on, may) => {
    expect(mayStillObject({ ...WINDOW, ...change }, on)).toBe(may);
  });
});

describe('a last day that ends before midnight, or that may be over', () => {
  const asked = (end: Partial<ObjectionWindow>, instant: string) => {
    const { at: moment, open, hoursLeft } = objectionMoment({ ...WINDOW, ...end }, at(instant));
    return [moment, open, hoursLeft];
  };

  it('is over at the printed hour', () => {
    expect(asked({ closes: '12:00' }, '2026-10-13T10:30:00+08:00')).toEqual([
      'last-hours',
      true,
      1,
    ]);
    expect(asked({ closes: '12:00' }, '2026-10-13T12:00:00+08:00')).toEqual(['after', false, null]);
  });

  it('is doubtful where its hour is not understood', () => {
    expect(asked({ closes: '?' }, '2026-10-12T23:00:00+08:00')).toEqual(['inside', true, null]);
    expect(asked({ closes: '?' }, '2026-10-13T00:00:00+08:00')).toEqual(['doubtful', null, null]);
  });

  it('13日前 counts its hours to the end of the day before, and is doubtful after that', () => {
    const end = { safe: '2026-10-12' };
    expect(asked(end, '2026-10-12T22:00:00+08:00')).toEqual(['last-hours', true, 2]);
    expect(asked(end, '2026-10-13T12:00:00+08:00')).toEqual(['doubtful', null, null]);
    expect(asked(end, '2026-10-14T00:00:00+08:00')).toEqual(['after', false, null]);
    expect(mayStillObject({ ...WINDOW, ...end }, '2026-10-13')).toBe(true);
  });
});
