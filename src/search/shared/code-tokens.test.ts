import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePart, codeTokens } from './code-tokens.ts';

it.each([
  ['91000000MA00001388', '91000000MA00001388'],
  ['９１００００ma', '910000MA'],
  ['0000 1388', '00001388'],
  ['000013', '000013'],
  ['00001', null],
  ['ABCDEF', null],
  ['漯政办〔2018〕76号', null],
  ['91000000MA000013881', null],
])('%s as a part of a code is %s', (text, expected) => {
  expect(codePart(text)).toBe(expected);
});

it('has the tokens of every part side by side within those of the whole', () => {
  const code = fc.stringMatching(/^[0-9A-Z]{18}$/);
  fc.assert(
    fc.property(code, fc.nat(12), fc.integer({ min: 6, max: 18 }), (whole, start, length) => {
      const part = whole.slice(start, start + length);
      const tokens = codeTokens(whole);
      expect(tokens.slice(start, start + part.length - 1)).toEqual(codeTokens(part));
      expect(new Set(tokens.map((token) => token.length))).toEqual(new Set([6]));
    }),
  );
});
