import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCheck, identityProblem } from './identity-number.ts';

const TODAY = '2026-11-20';

describe('a number of an ID card', () => {
  it.each<[string, ReturnType<typeof identityProblem>, string]>([
    ['11010519491231002X', null, 'the example of the standard'],
    ['440524188001010014', 'birthday', 'the other example is born before 1900'],
    ['110105194912310021', 'check', 'its last character must be X'],
    ['11010519491231002', 'length', '17 characters'],
    ['11010519491231002XX', 'length', '19 characters'],
    ['11010519491231002x', 'characters', 'the X is a capital'],
    ['01010519491231002X', 'characters', 'no region begins with 0'],
    ['11010519490229002X', 'birthday', '1949 had no 29 February'],
    ['110105202611200011', 'check', 'born today is possible'],
    ['110105202611210011', 'birthday', 'born tomorrow is not'],
    ['11010519000101001X', null, 'born on the first day of 1900 is possible'],
    ['110105189912310015', 'birthday', 'born the day before is not'],
    ['', 'length', 'nothing'],
  ])('%s: %s, because %s', (number, problem) => {
    expect(identityProblem(number, TODAY)).toBe(problem);
  });

  it.each([
    '110105194912310070',
    '110105194912310011',
    '110105194912310062',
    '110105194912310003',
    '110105194912310054',
    '110105194912310185',
    '110105194912310046',
    '110105194912310097',
    '110105194912310038',
    '110105194912310089',
    '11010519491231002X',
  ])('%s ends with its check character, worked out by the recursive rule of ISO 7064', (number) => {
    expect(identityProblem(number, TODAY)).toBeNull();
  });

  it('with one digit mistyped never passes', () => {
    const digits = '1101051949123100';
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.integer({ min: 14, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (last, at, step) => {
          const first = `${digits}${last}`;
          const right = first + identityCheck(first);
          const wrong = [...right];
          wrong[at] = String((Number(wrong[at]) + step) % 10);
          expect(identityProblem(right, TODAY)).toBeNull();
          expect(identityProblem(wrong.join(''), TODAY)).toBe('check');
        },
      ),
    );
  });
});
