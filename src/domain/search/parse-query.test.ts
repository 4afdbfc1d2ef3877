import { expect, it } from 'vitest';
import { parseQuery, partsMayStandApart } from './parse-query.ts';

it('reads spaces as borders between words, other signs as nothing', () => {
  expect(parseQuery(' 评审　材料、清单 ')).toEqual({
    phrase: ['评', '审', '材', '料', '清', '单'],
    parts: [
      ['评', '审'],
      ['材', '料', '清', '单'],
    ],
  });
});

it('has no units for a query of signs alone', () => {
  expect(parseQuery('—— ？')).toEqual({ phrase: [], parts: [] });
});

it.each([
  ['评审 材料', true, 'two words of two units'],
  ['条　为', false, 'a copied space between single characters'],
  ['评审 材', false, 'one single character among the words'],
  ['评审材料', false, 'one word'],
])('lets the words of %s stand apart: %s (%s)', (text, expected) => {
  expect(partsMayStandApart(parseQuery(text))).toBe(expected);
});
