import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { RuleSet, ruleSetOf } from '../rules/ruleset.ts';
import { awardBars, mayApplyFrom, revocationBan } from './apply-again.ts';
import type { Revoked } from './apply-again.ts';

const rulesOf = (id: string) => ruleSetOf(realVersion(id).version.rules);
const WUHAI = rulesOf('wuhai/2020');
const LUOHE = rulesOf('luohe/2018');
const BAYINGOLIN = rulesOf('bayingolin/draft');
const BAYANNUR = rulesOf('bayannur/draft');
const JIANGYIN = rulesOf('jiangyin/draft');

const won = (decidedOn: string, tier = 'quality-award') => ({ tier, decidedOn, revokedOn: null });
const again = (rules: RuleSet, decidedOn: string, tier?: string, rounds: string[] = []) =>
  mayApplyFrom(awardBars(won(decidedOn, tier), null, rules, rounds));

describe('a winner may apply again', () => {
  it.each([
    ['in Wuhai after the 4 years of its award', WUHAI, 'quality-award', '2028-12-11'],
    ['in Wuhai at once with a nomination, of which no term is said', WUHAI, 'nomination', null],
    ['in Bayingolin after 5 years', BAYINGOLIN, 'quality-award', '2029-12-11'],
    ['in Bayingolin at once with a nomination', BAYINGOLIN, 'nomination', null],
    [
      'in Luohe after three cycles, where no later round is known',
      LUOHE,
      'quality-award',
      '2030-12-11',
    ],
    ['in Bayannur at once: the text bars nobody', BAYANNUR, 'quality-award', null],
    ['in Jiangyin at once: the text bars nobody', JIANGYIN, 'excellence', null],
  ])('%s', (_, rules, tier, expected) => {
    expect(again(rules, '2024-12-10', tier)).toBe(expected);
  });

  it('in Luohe counted by the rounds on record as far as they reach', () => {
    const rounds = ['2024-12-10', '2026-03-01', '2029-06-30', '2030-01-15', '2031-01-01'];
    expect(again(LUOHE, '2024-12-10', 'quality-award', rounds)).toBe('2030-01-16');
    expect(again(LUOHE, '2024-12-10', 'quality-award', rounds.slice(0, 3))).toBe('2031-07-01');
  });
});

it('says that rounds to come are reckoned, and years are not', () => {
  const [rounds] = awardBars(won('2024-12-10'), null, LUOHE, []);
  expect(rounds).toMatchObject({ kind: 'reapply', until: '2030-12-10', estimated: true });
  const [years] = awardBars(won('2024-12-10'), null, BAYINGOLIN, []);
  expect(years).toMatchObject({ kind: 'reapply', until: '2029-12-10', estimated: false });
});

describe('a ban', () => {
  const revoked = (ground: string, banUntil: string | null = null): Revoked => ({
    decidedOn: '2025-09-01',
    ground,
    takenBack: ['certificate', 'plaque'],
    banUntil,
  });
  it.each([
    ['of 5 years in Wuhai', WUHAI, revoked('41'), '2030-09-01'],
    ['of 5 years in Bayannur', BAYANNUR, revoked('22'), '2030-09-01'],
    [
      'of 10 years in Bayingolin, where the same article bans false papers for 5',
      BAYINGOLIN,
      revoked('19'),
      '2035-09-01',
    ],
    [
      'as the decision prints it, whatever the rule says',
      WUHAI,
      revoked('41', '2027-01-31'),
      '2027-01-31',
    ],
    ['of none for an accident in Wuhai', WUHAI, revoked('42.2'), undefined],
    ['of none in Jiangyin', JIANGYIN, revoked('29.p1'), undefined],
    ['of none on a ground the text does not know', WUHAI, revoked('3'), undefined],
  ])('%s', (_, rules, decision, expected) => {
    expect(revocationBan(decision, rules, [])?.until).toBe(expected);
  });

  it('runs on the anniversary and is over the day after', () => {
    const bars = awardBars(
      { ...won('2024-12-10'), revokedOn: '2025-09-01' },
      revoked('41'),
      WUHAI,
      [],
    );
    expect(bars.map(({ kind, until }) => [kind, until])).toEqual([['ban', '2030-09-01']]);
    expect(mayApplyFrom(bars)).toBe('2030-09-02');
  });

  it('cites the article it stands in', () => {
    expect(revocationBan(revoked('41'), WUHAI, [])?.cites.map(({ at }) => at)).toContain('41');
  });
});

it('lets nobody apply before the last bar is over', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (untils) => {
      const bars = untils.map((until) => ({
        kind: 'ban' as const,
        until,
        estimated: false,
        cites: [],
      }));
      const from = mayApplyFrom(bars)!;
      expect(untils.every((until) => until < from)).toBe(true);
    }),
  );
  expect(mayApplyFrom([])).toBeNull();
});

it('takes two years for a cycle no rule tells', () => {
  const rule: Rule = {
    id: 'reapply',
    kind: 'reapply',
    tier: 'all',
    bar: { count: 1, unit: 'round' },
    cites: [{ at: '1', quote: '' }],
  };
  const rules = new RuleSet({ tiers: [...LUOHE.tiers], rules: [rule] });
  expect(again(rules, '2024-12-10', 'nomination')).toBe('2026-12-11');
});
