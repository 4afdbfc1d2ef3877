import { expect, it } from 'vitest';
import { LONGEST_QUERY, cutQuery } from './cut-query.ts';

it('leaves a text of 200 characters whole and cuts a longer one', () => {
  const whole = '奖'.repeat(LONGEST_QUERY);
  expect(cutQuery(whole)).toBe(whole);
  expect(cutQuery(`${whole}金`)).toBe(whole);
});

it('counts a rare character once and never halves it', () => {
  const rare = '𬭩'.repeat(LONGEST_QUERY);
  expect(cutQuery(rare)).toBe(rare);
  expect(cutQuery(`${rare}奖`)).toBe(rare);
});

it('leaves out a number that the cut would fall into', () => {
  const words = '奖'.repeat(LONGEST_QUERY - 2);
  expect(cutQuery(`${words}2018年`)).toBe(words);
  expect(cutQuery(`${words}1,000`)).toBe(words);
});
