import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../testing/arbitraries/hostile-texts.ts';
import { cleanLine, cleanText } from './clean-text.ts';

describe('typed text', () => {
  it.each<[string, string, string]>([
    [
      '甲\r\n乙\r丙\u2028丁\u0085戊',
      '甲\n乙\n丙\n丁\n戊',
      'every line break becomes one of one kind',
    ],
    ['甲\t乙', '甲 乙', 'a tab becomes a space'],
    ['甲\u0000\u0007\u001b[31m乙\u007f', '甲[31m乙', 'control characters go'],
    ['甲\ud842乙\udfb7', '甲乙', 'halves of characters go'],
    ['\ud842\udfb7家', '𠮷家', 'whole characters beyond the BMP stay'],
    ['a\u202egpj.exe\u202c\u2066b\u2069\u200f', 'agpj.exeb', 'marks that turn the direction go'],
    ['甲\ufdd0\uffff乙\ufeff', '甲乙', 'what no XML can carry goes'],
    [
      '👨\u200d👩\u200d👧 é e\u0301',
      '👨\u200d👩\u200d👧 é e\u0301',
      'joined emoji and accents stay',
    ],
    [
      '=HYPERLINK("x") <b>{PAGE}</b> &amp; ]]>',
      '=HYPERLINK("x") <b>{PAGE}</b> &amp; ]]>',
      'markup is text',
    ],
  ])('%j becomes %j, because %s', (typed, cleaned) => {
    expect(cleanText(typed)).toBe(cleaned);
  });

  it('is printable, well formed, and the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const cleaned = cleanText(typed);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleanLine(typed)).not.toContain('\n');
      }),
    );
  });

  it('keeps every ordinary character and nothing but white space at its ends is cut', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('质', '量', 'a', '1', '，', '𠮷', '<', '\n'),
          maxLength: 200,
        }),
        (typed) => {
          expect(cleanText(typed)).toBe(typed.trim());
        },
      ),
    );
    expect(cleanText('质'.repeat(100_000))).toHaveLength(100_000);
  });

  it('comes out of two hundred hostile inputs fit for a file', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
    for (const typed of HOSTILE_TEXTS) {
      const cleaned = cleanText(typed);
      expect(cleaned.isWellFormed()).toBe(true);
      expect(cleaned).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});
