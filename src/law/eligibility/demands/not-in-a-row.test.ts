import { expect, it } from 'vitest';
import type { Demand } from '../../../schemas/rules/eligibility.ts';
import { judge } from '../judge.ts';

const TWICE: Demand = { kind: 'not-in-a-row', tiers: ['nomination'], times: 2 };

/** Rounds every two years; one on record in 2023 stands for that of 2022. */
it.each<[years: number[], rounds: string[], result: string]>([
  [[], [], 'met'],
  [[2020], [], 'met'],
  [[2020, 2022], [], 'unmet'],
  [[2020, 2024], [], 'met'],
  [[2016, 2020, 2022], [], 'unmet'],
  [[2020, 2023], [], 'met'],
  [[2020, 2023], ['2023-05-01'], 'met'],
  [[2020, 2022], ['2022-11-01'], 'unmet'],
])('won in %j, rounds on record %j: %s', (years, rounds, result) => {
  const awards = years.map((year) => ({ tier: 'nomination', on: `${year}-11-01` }));
  const situation = { facts: { awards }, on: '2026-06-01', rounds, cycleYears: 2 };
  expect(judge(TWICE, situation).result).toBe(result);
});

it('counts the round an award names, and no other tier', () => {
  const facts = {
    awards: [
      { tier: 'nomination', on: '2021-01-05', round: 2020 },
      { tier: 'nomination', on: '2022-11-01' },
    ],
  };
  const situation = { on: '2026-06-01', rounds: [], cycleYears: 2 };
  expect(judge(TWICE, { ...situation, facts }).result).toBe('unmet');
  const other = { awards: facts.awards.map((each) => ({ ...each, tier: 'gold' })) };
  expect(judge(TWICE, { ...situation, facts: other }).result).toBe('met');
});
