import { expect, test } from 'vitest';
import { FactsError } from './fact-problem.ts';
import { usableFacts } from './usable-facts.ts';

const DAY = '2026-11-20';

test('one unusable answer does not cost the others', () => {
  const { facts, problems } = usableFacts(
    {
      registeredHere: true,
      lastLossYear: 5,
      lastAccidentOn: '2026-02-30',
      awards: [{ tier: 'quality-award', on: '2022-03-01' }, { tier: 'nomination' }],
      operatingSince: '2015-01-05',
      colour: 'red',
    },
    DAY,
  );
  expect(facts).toEqual({ registeredHere: true, operatingSince: '2015-01-05' });
  expect(problems.map(({ key, code }) => [key, code])).toEqual([
    ['lastLossYear', 'wrong-type'],
    ['lastAccidentOn', 'not-a-day'],
    ['awards[2].on', 'missing-key'],
    ['colour', 'unknown-key'],
  ]);
});

test('a set without fault is used whole', () => {
  expect(usableFacts({ registeredHere: false }, DAY)).toEqual({
    facts: { registeredHere: false },
    problems: [],
  });
});

test.each([null, [], 'facts', 5])('%j is no set of facts', (value) => {
  expect(() => usableFacts(value, DAY)).toThrow(FactsError);
});
