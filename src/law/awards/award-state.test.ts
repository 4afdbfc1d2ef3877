import { describe, expect, it } from 'vitest';
import { awardState, termStart } from './award-state.ts';
import type { AwardState, WonAward } from './award-state.ts';

const award: WonAward = { tier: 'quality-award', decidedOn: '2022-11-20', revokedOn: null };

describe('an award valid for 4 years from 2022-11-20', () => {
  it.each<[string, AwardState, string]>([
    ['2022-11-20', { kind: 'in-force', until: '2026-11-20' }, 'the day of the decision'],
    ['2026-11-20', { kind: 'in-force', until: '2026-11-20' }, 'the anniversary, that day included'],
    ['2026-11-21', { kind: 'expired', lastDay: '2026-11-20' }, 'the day after'],
  ])('on %s is %j: %s', (day, expected) => {
    expect(awardState(day, award, 4)).toEqual(expected);
  });
});

it('ends an award of 29 February on the last day of a February without one', () => {
  const leap = { ...award, decidedOn: '2024-02-29' };
  expect(awardState('2027-02-28', leap, 3)).toEqual({ kind: 'in-force', until: '2027-02-28' });
  expect(awardState('2027-03-01', leap, 3)).toEqual({ kind: 'expired', lastDay: '2027-02-28' });
});

it('calls an award neither valid nor expired where the text sets no term', () => {
  expect(awardState('2099-01-01', award, null)).toEqual({ kind: 'stands' });
});

it('T1: reckons no term from a day that nobody states, and still knows that it was taken back', () => {
  const undated = { ...award, decidedOn: null };
  expect(awardState('2099-01-01', undated, 4)).toEqual({ kind: 'stands' });
  const revokedOn = '2025-09-01';
  expect(awardState('2099-01-01', { ...undated, revokedOn }, 4)).toEqual({
    kind: 'revoked',
    on: revokedOn,
  });
});

describe('a term of 3 years that a text has run from another day', () => {
  it.each([
    ['publication', '2025-11-28'],
    ['award-year', '2024-12-31'],
    ['next-year', '2025-12-31'],
    ['open', '2025-11-20'],
    [undefined, '2025-11-20'],
  ] as const)('validity.startsFrom %s: it ends on %s', (startsFrom, until) => {
    const rule = startsFrom === undefined ? {} : { startsFrom };
    const from = termStart(rule, award.decidedOn, '2022-11-28');
    expect(awardState('2022-11-30', { ...award, ...from }, 3)).toEqual({ kind: 'in-force', until });
  });

  it('is not reckoned where nobody states the day of the decision', () => {
    expect(termStart({ startsFrom: 'next-year' }, null, '2022-11-28')).toEqual({});
  });
});

describe('an award revoked on 2025-09-01', () => {
  const revoked = { ...award, revokedOn: '2025-09-01' };
  it.each<[string, AwardState, string]>([
    ['2025-08-31', { kind: 'in-force', until: '2026-11-20' }, 'the day before'],
    ['2025-09-01', { kind: 'revoked', on: '2025-09-01' }, 'the day of the decision'],
    ['2030-01-01', { kind: 'revoked', on: '2025-09-01' }, 'long after its term: still revoked'],
  ])('on %s is %j: %s', (day, expected) => {
    expect(awardState(day, revoked, 4)).toEqual(expected);
  });
});
