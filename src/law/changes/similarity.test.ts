import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from './similarity.ts';

describe('similarity', () => {
  it.each([
    ['the same words', '公示期', '公示期', 1],
    ['the same words laid out otherwise', '公示 期', '公\n示期', 1],
    ['nothing in common', '甲乙丙', '丁戊己', 0],
    ['one pair of three on either side', '甲乙丙丁', '甲乙戊己', 1 / 3],
    ['a pair that stands twice on one side only', '甲甲甲', '甲甲', 2 / 3],
    ['single characters that differ', '甲', '乙', 0],
    ['nothing against something', '', '甲乙', 0],
    ['nothing against nothing', '', '', 1],
  ])('of %s', (_, a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected);
  });

  it('is the same from both sides and between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ' ', '𬭚') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
