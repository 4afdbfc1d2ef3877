import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidCheckCharacter } from '../awards/credit-code.ts';
import { personalDataIn } from './personal-data.ts';

const found = (text: string) => personalDataIn(text).map(({ kind, masked }) => `${kind} ${masked}`);

describe('personal data is found', () => {
  it.each([
    ['a mobile number', '联系人手机13800001234。', ['mobile 138****1234']],
    ['one with gaps', '138 0000 1234', ['mobile 138****1234']],
    ['one with hyphens', '138-0000-1234', ['mobile 138****1234']],
    ['one in full-width digits', '电话：１３８００００１２３４', ['mobile 138****1234']],
    ['one behind a telephone link', '[电话](tel:13800001234)', ['mobile 138****1234']],
    ['the lowest number range', '13000000000', ['mobile 130****0000']],
    ['the highest number range', '19999999999', ['mobile 199****9999']],
    ['an ID number', '身份证号11010519491231002X', ['identity 110***************']],
    ['one with a small letter', '11010519491231002x', ['identity 110***************']],
    ['one with gaps', '110105 19491231 002X', ['identity 110***************']],
    ['one mistyped at the end', '110105194912310021', ['identity 110***************']],
    [
      'two, in the order of the text',
      '11010519491231002X，13800001234',
      ['identity 110***************', 'mobile 138****1234'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('at its place', () => {
    expect(personalDataIn('甲：13800001234')[0]?.index).toBe(2);
  });

  it('wherever it stands between other words', () => {
    const words = fc.stringMatching(/^[甲-癸，。\n]{0,9}$/);
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 13e9, max: 2e10 - 1 }),
        words,
        (before, number, after) => {
          expect(personalDataIn(`${before}${number}${after}`)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('no personal data is', () => {
  it.each([
    ['a masked number', '138****1234'],
    ['a number below the ranges', '12999999999'],
    ['an eleven-digit number that begins with 2', '23800001234'],
    ['a part of a longer number', '113800001234'],
    ['a part of a hash', 'a13800001234b'],
    ['an office telephone', '0510-86861234'],
    ['a day', '2026-11-20'],
    ['a page number in an address', 'https://example.gov.cn/art/13800001234.html'],
    ['eighteen digits without a birthday', '110105194913310021'],
    ['eighteen digits of another century', '110105184912310021'],
    ['a credit code', '91000000MA00000157'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('a credit code of digits alone in which a birthday could be read', () => {
    const code = '123202199901011009';
    expect(hasValidCheckCharacter(code)).toBe(true);
    expect(found(code)).toEqual([]);
    expect(found('123202199901011008')).toHaveLength(1);
  });
});
