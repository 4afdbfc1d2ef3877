import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidCheckCharacter, isCreditCode } from './credit-code.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  it.each([
    ['91350100M000100Y43', true, 'the example of the standard'],
    ['91350100M0001020Y0', true, 'its sum is a multiple of 31, and so it ends with 0'],
    ['91350100M000100Y44', false, 'the last character is another'],
    ['91350100M000100Y4', false, '17 characters'],
    ['91350100M000100Y433', false, '19 characters'],
    ['91350100M000100I43', false, 'I is none of its letters'],
    ['91350100m000100y43', false, 'small letters are none either'],
    ['', false, 'nothing'],
  ])('%s passes: %s, because %s', (code, passes) => {
    expect(hasValidCheckCharacter(code)).toBe(passes);
  });

  it.each(['I', 'O', 'S', 'V', 'Z', 'a', '-', '　'])('has no %s', (character) => {
    expect(isCreditCode(`9135010${character}M000100Y43`)).toBe(false);
  });

  it('with one character mistyped never passes', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...CHARACTERS), (at, character) => {
        const wrong = [...'91350100M000100Y43'];
        fc.pre(wrong[at] !== character);
        wrong[at] = character;
        expect(isCreditCode(wrong.join(''))).toBe(true);
        expect(hasValidCheckCharacter(wrong.join(''))).toBe(false);
      }),
    );
  });
});
