import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { buildRound } from '../../testing/round-builder.ts';
import { barSentence } from '../../messages/records/bars.ts';
import { OUTLOOK } from '../../messages/records/outlook.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { judge } from '../eligibility/judge.ts';
import { awardBars } from './award-bars.ts';
import { takenBy } from './award-history.ts';
import type { Taken, Won } from './award-history.ts';
import { barState, mayApplyFrom } from './bar.ts';

const cites = [{ at: '1', quote: '不再受理其申报' }];
const RULES: Rule[] = [
  { id: 'again', kind: 'reapply', tier: 'quality-award', bar: 'ever', cites },
  {
    ...{ id: 'fraud', kind: 'revocation', ground: 'fraud', text: '弄虚作假', within: null },
    ...{ power: 'unstated', consequences: ['award'], ban: 'ever', cites },
  },
];
const [version] = fixtureJurisdiction('mou', [{ slug: '2020', rules: RULES }]).versions;
const rules = version!.rules;
const round = buildRound('wuhai', {});
const won: Won = {
  ...{ round, rules, tier: 'quality-award', decidedOn: '2021-03-01' },
  ...{ publishedOn: null, revoked: false },
};
const taken: Taken = {
  ...{ round, rules, tier: 'quality-award', ground: '1', takenBack: ['award'] },
  ...{ decidedOn: '2022-03-01', publishedOn: null, happenedOn: null, banUntil: null },
  wonOn: '2021-03-01',
};

describe.each([
  ['an award after which nobody applies again', { won: [won], taken: [] }],
  ['a ban for ever', { won: [], taken: [taken] }],
])('%s', (_, history) => {
  const bars = awardBars(history, { rounds: [], rules });

  it('bars on every later day, and no day is promised', () => {
    expect(bars.map(({ until, sureUntil }) => [until, sureUntil])).toEqual([[ENDLESS, ENDLESS]]);
    expect(barState(bars[0]!, '2099-01-01')).toBe('barred');
    expect(mayApplyFrom(bars)).toBeNull();
  });

  it('is said without a day', () => {
    expect(barSentence(bars[0]!, '')).toMatch(/：没有期限$/);
    expect(OUTLOOK.barred({ day: ENDLESS })).toBe('没有期限，一直不得申报');
  });
});

it('is what a decision may print itself', () => {
  const decision = { ...taken, banUntil: 'ever' } as unknown as Parameters<typeof takenBy>[0];
  expect(takenBy(decision, round, rules).banUntil).toBe(ENDLESS);
});

describe('a condition without end', () => {
  const on = (awards: { tier: string; on: string }[]) =>
    judge(
      { kind: 'not-awarded-within', period: 'ever', tiers: ['gold'] },
      { facts: { awards }, on: '2026-06-01', rounds: [], cycleYears: 2 },
    );

  it('is never met again', () => {
    const verdict = on([{ tier: 'gold', on: '1990-01-01' }]);
    expect(verdict.result).toBe('unmet');
    expect(verdict.reasons[0]).not.toHaveProperty('turnsOn');
    expect(on([{ tier: 'silver', on: '2025-01-01' }]).result).toBe('met');
  });
});
