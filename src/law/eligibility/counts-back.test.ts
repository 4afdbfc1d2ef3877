import { expect, it } from 'vitest';
import { countsBack } from './counts-back.ts';

it.each([
  [{ kind: 'none-within', fact: 'lastAccidentOn', period: { count: 3, unit: 'year' } }, true],
  [{ kind: 'no-loss-within', fact: 'lastLossYear', years: 3 }, true],
  [{ kind: 'none-within', fact: 'lastAwardFraudOn', period: { count: 3, unit: 'round' } }, false],
  [{ kind: 'is-true', fact: 'registeredHere' }, false],
] as const)('T34: %j counts years back: %s', (demand, expected) => {
  expect(countsBack([{ demand }])).toBe(expected);
  expect(countsBack([{ demand: { kind: 'all', of: [demand] } }])).toBe(expected);
});
