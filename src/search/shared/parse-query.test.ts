import { expect, it } from 'vitest';
import { mayStandApart, parseQuery } from './parse-query.ts';

it('reads spaces as borders between words, other signs as nothing', () => {
  expect(parseQuery(' 评审　材料、清单 ')).toMatchObject({
    phrase: ['评', '审', '材', '料', '清', '单'],
    parts: [
      ['评', '审'],
      ['材', '料', '清', '单'],
    ],
  });
});

it.each(['评审，材料', '评审、材料', '评审/材料', '评审；材料？', '评审 材料'])(
  'knows the words of %s apart',
  (text) => {
    expect(parseQuery(text).clauses).toEqual([
      ['评', '审'],
      ['材', '料'],
    ]);
  },
);

it('does not cut single letters off at punctuation', () => {
  const { parts, clauses } = parseQuery('GB/T 19580');
  expect(clauses).toEqual(parts);
  expect(parts).toEqual([['g', 'b', 't'], ['19580']]);
});

it('has no units for a query of signs alone', () => {
  expect(parseQuery('—— ？')).toEqual({ phrase: [], parts: [], clauses: [] });
});

it.each([
  ['评审 材料', true, 'two words of two units'],
  ['条　为', false, 'a copied space between single characters'],
  ['评审 材', false, 'one single character among the words'],
  ['评审材料', false, 'one word'],
])('lets the words of %s stand apart: %s (%s)', (text, expected) => {
  expect(mayStandApart(parseQuery(text).parts)).toBe(expected);
});
