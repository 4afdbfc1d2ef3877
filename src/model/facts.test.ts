import { expect, it } from 'vitest';
import { FACT_GROUPS, groupOf } from './facts.ts';
import { FACT_TYPES } from './facts.ts';
import type { SharedFact } from './facts.ts';

it('asks every fact of the vocabulary in exactly one group', () => {
  const grouped = Object.values(FACT_GROUPS).flat();
  expect([...grouped].sort()).toEqual(Object.keys(FACT_TYPES).sort());
});

it('finds the group of a fact and refuses one it does not know', () => {
  expect(groupOf('lastLossYear')).toBe('standing');
  expect(() => groupOf('colour' as SharedFact)).toThrow('colour');
});
