import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromChineseNumeral, toChineseNumeral } from './numerals.ts';

describe('toChineseNumeral', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [23, '二十三'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [120, '一百二十'],
    [205, '二百零五'],
    [999, '九百九十九'],
  ])('writes %i as %s', (value, expected) => {
    expect(toChineseNumeral(value)).toBe(expected);
  });

  it.each([0, -1, 1000, 1.5, NaN, Infinity])('refuses %d', (value) => {
    expect(() => toChineseNumeral(value)).toThrow(RangeError);
  });
});

describe('fromChineseNumeral', () => {
  it('reads back whatever toChineseNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(fromChineseNumeral(toChineseNumeral(value))).toBe(value);
      }),
      { numRuns: 999 },
    );
  });

  it('reads nothing but what toChineseNumeral writes', () => {
    const spelled = fc
      .array(fc.constantFrom(...'零一二三九十百'), { maxLength: 6 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(spelled, (text) => {
        const value = fromChineseNumeral(text);
        expect(value === null || toChineseNumeral(value) === text).toBe(true);
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['零', 'no article has number nought'],
    ['一十', 'ten is 十'],
    ['二三', 'digits without a ten'],
    ['十十', 'two tens'],
    ['一百一', 'colloquial for 110'],
    ['一百十', 'ten after a hundred is 一十'],
    ['一百零一十', 'no nought before a ten'],
    ['百', 'a hundred is 一百'],
    ['零五', 'a nought in front'],
    ['一零一', 'digits read out'],
    ['一千', 'beyond 999'],
    ['两', 'another word for two'],
    ['10', 'Arabic figures'],
    ['三 ', 'a space'],
    ['〇', 'a round nought'],
  ])('does not read “%s”: %s', (text) => {
    expect(fromChineseNumeral(text)).toBeNull();
  });
});
