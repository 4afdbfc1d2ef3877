import { expect, test } from 'vitest';
import { listState } from './list-state.ts';
import type { ListClock, ListState } from './list-state.ts';

const call: ListClock = { kind: 'window', from: '2026-11-02', until: '2026-12-11' };
const award = { tier: 'quality-award', decidedOn: '2021-10-18', revokedOn: null };
const valid: ListClock = { kind: 'award', award, validYears: 4 };
const endless: ListClock = { kind: 'award', award, validYears: null };
const revoked: ListClock = {
  kind: 'award',
  award: { ...award, revokedOn: '2024-06-15' },
  validYears: 4,
};
const ban: ListClock = { kind: 'ban', from: '2026-06-15', until: '2031-06-15' };

const CASES: [string, ListClock, string, ListState][] = [
  ['a call on its last day', call, '2026-12-11', 'open'],
  ['a call the day after', call, '2026-12-12', 'closed'],
  ['an award on its last day', valid, '2025-10-18', 'in-force'],
  ['an award the day after', valid, '2025-10-19', 'expired'],
  ['an award without a term, much later', endless, '2099-01-01', 'stands'],
  ['an award the day before it is revoked', revoked, '2024-06-14', 'in-force'],
  ['an award the day it is revoked', revoked, '2024-06-15', 'revoked'],
  ['a ban on its last day', ban, '2031-06-15', 'banned'],
  ['a ban the day after', ban, '2031-06-16', 'ban-over'],
  ['an organisation named without an award', { kind: 'named' }, '2026-06-15', 'no-award'],
  ['a list without a time to object in', { kind: 'no-window' }, '2026-06-15', 'no-window'],
  ['a bar on its last sure day', { ...ban, sureUntil: '2030-12-31' }, '2030-12-31', 'banned'],
  ['a bar by one reading', { ...ban, sureUntil: '2030-12-31' }, '2031-01-01', 'ban-open'],
  ['a bar that is never sure', { ...ban, sureUntil: null }, '2026-06-15', 'ban-open'],
  ['a revocation without a ban', { ...ban, until: null }, '2026-06-15', 'no-ban'],
];

test.each(CASES)('%s', (_, clock, on, state) => {
  expect(listState(clock, on)).toBe(state);
});
