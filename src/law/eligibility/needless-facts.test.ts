import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ON, anyFacts, anyRules } from '../../testing/arbitraries/eligibility-arbitrary.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import { assess } from './assess.ts';
import type { EligibilityRules } from './assess.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { needlessFacts } from './needless-facts.ts';

const years = (count: number): Demand => ({
  kind: 'years-since',
  fact: 'operatingSince',
  years: count,
});
const cases = { true: years(3), false: years(5) };
const newEconomy: Demand = { kind: 'by-case', fact: 'newEconomy', cases };
const rulesOf = (...demands: Demand[]): EligibilityRules => ({
  conditions: demands.map((demand, index) => ({ id: `c${index}`, cites: ['1'], demand })),
  tiers: [],
  cycleYears: 2,
});

it.each([
  ['2021-11-20', true, 'five years are over on the day itself'],
  ['2021-11-21', false, 'a day is missing'],
  ['2023-11-21', false, 'three years are still to come, and which counts decides the day'],
])('of a house begun on %s, whether its field need not be asked is %j: %s', (since, needless) => {
  const found = needlessFacts(rulesOf(newEconomy), { operatingSince: since }, ON);
  expect([...found]).toEqual(needless ? ['newEconomy'] : []);
});

it('asks as long as nothing is known', () => {
  expect(needlessFacts(rulesOf(newEconomy), {}, ON)).toEqual(new Set());
});

it('asks where another condition wants the answer', () => {
  const rules = rulesOf(newEconomy, { kind: 'is-true', fact: 'newEconomy' });
  expect(needlessFacts(rules, { operatingSince: '2000-01-01' }, ON)).toEqual(new Set());
});

it('does not ask for what an alternative has settled', () => {
  const demand: Demand = {
    kind: 'any',
    of: [
      { kind: 'is-true', fact: 'licensed' },
      { kind: 'is-true', fact: 'certified' },
    ],
  };
  expect([...needlessFacts(rulesOf(demand), { licensed: true }, ON)]).toEqual(['certified']);
});

it('keeps one of two answers that each would do', () => {
  const of: Demand[] = [
    { kind: 'is-true', fact: 'licensed' },
    { kind: 'is-true', fact: 'certified' },
  ];
  const facts = { licensed: true, certified: true };
  expect(needlessFacts(rulesOf({ kind: 'any', of }), facts, ON).size).toBe(1);
});

it('leaves out only what changes no result, however it is answered', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, anyFacts, (rules, facts, others) => {
      const results = (each: typeof facts) =>
        assess(rules, each, ON).conditions.map(({ result }) => result);
      const needless = needlessFacts(rules, facts, ON);
      const kept = Object.entries(facts).filter(([fact]) => !needless.has(fact as FactKey));
      const changed = Object.entries(others).filter(([fact]) => needless.has(fact as FactKey));
      expect(results(Object.fromEntries(kept) as Facts)).toEqual(results(facts));
      expect(results({ ...facts, ...Object.fromEntries(changed) })).toEqual(results(facts));
    }),
  );
});
