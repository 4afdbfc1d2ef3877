import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../regulation/numerals.ts';
import { writtenValue } from './written-value.ts';

const number = fc.integer({ min: 1, max: 999 });

describe('the value of a written numeral', () => {
  it.each([
    ['7', 7],
    ['500000', 500_000],
    ['500,000', 500_000],
    ['500，000', 500_000],
    ['50万', 500_000],
    ['0.5万', 5_000],
    ['1.1万', 11_000],
    ['1亿', 100_000_000],
    ['七', 7],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['一千', 1_000],
    ['五十万', 500_000],
    ['三万五千', 35_000],
    ['一百二十万', 1_200_000],
    ['两亿', 200_000_000],
    ['二〇二〇', 2020],
    ['二零二零', 2020],
    ['', null],
    ['零', 0],
    ['甲', null],
    ['十甲', null],
  ])('of “%s” is %s', (written, value) => {
    expect(writtenValue(written)).toBe(value);
  });

  it('is the same in Arabic and Chinese, alone and in ten thousands', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(writtenValue(String(value))).toBe(value);
        expect(writtenValue(toChineseNumeral(value))).toBe(value);
        expect(writtenValue(`${value}万`)).toBe(value * 10_000);
        expect(writtenValue(`${toChineseNumeral(value)}万`)).toBe(value * 10_000);
      }),
    );
  });
});
