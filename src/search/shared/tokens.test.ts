import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regulationDocuments } from '../../testing/regulation-documents.ts';
import { NO_FOLDING } from './fold-table.ts';
import { articleToken, blockTokens, encodeUnit, phraseTokens, prefixSpread } from './tokens.ts';
import { unitValues, unitsOf } from './units.ts';

it('writes units with a fixed width, numbers between their own marks', () => {
  expect(blockTokens('奖2018', NO_FOLDING)).toEqual(['5956n2018z', 'n2018z0000']);
  expect(encodeUnit('𬭩')).toBe('y02cb69');
  expect(encodeUnit('a')).toBe('0061');
});

it('has no phrase for fewer than two units', () => {
  expect(phraseTokens([])).toEqual([]);
  expect(phraseTokens(['奖'])).toEqual([]);
  expect(phraseTokens(['奖', '金'])).toEqual(['595691d1']);
});

it('keeps article marks apart from every token of words', () => {
  expect(articleToken(12)).toBe('j12z');
  expect(encodeUnit('j').startsWith('j')).toBe(false);
});

it('finds any passage of two units or more as a run of its block tokens', () => {
  const blocks = regulationDocuments().flatMap((document) => document.blocks);
  expect(blocks.length).toBeGreaterThan(150);
  const passage = fc
    .constantFrom(...blocks)
    .chain(({ text }) =>
      fc.tuple(
        fc.constant(text),
        fc.nat(unitsOf(text).length - 2),
        fc.integer({ min: 2, max: 40 }),
      ),
    );
  fc.assert(
    fc.property(passage, ([text, start, length]) => {
      const units = unitsOf(text).slice(start, start + length);
      const raw = text.slice(units[0]!.start, units.at(-1)!.end);
      const held = blockTokens(text, NO_FOLDING).join(' ');
      expect(held).toContain(phraseTokens(unitValues(raw)).join(' '));
    }),
  );
});

it('covers every token that begins with a unit by the longer beginnings', () => {
  const spread = prefixSpread(encodeUnit('奖'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (rest) => {
      for (const token of blockTokens(`奖${rest}`, NO_FOLDING).slice(0, 1))
        if (token.startsWith('5956'))
          expect(spread.some((beginning) => token.startsWith(beginning))).toBe(true);
    }),
  );
});
