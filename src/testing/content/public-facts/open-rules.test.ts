import { describe, expect, it } from 'vitest';
import { prizeException } from '../../../audit/afterwards/prize-exception.ts';
import { revocationGround } from '../../../audit/afterwards/revocation-ground.ts';
import { places } from '../../../audit/award/places.ts';
import type { Check } from '../../../audit/context.ts';
import { contextOf } from '../../../content/validate/audit-rounds.ts';
import { barState } from '../../../law/awards/bar.ts';
import type { BarState } from '../../../law/awards/bar.ts';
import { reapplyBar, revocationBans, termBar } from '../../../law/awards/award-bars.ts';
import { takenByText } from '../../../law/awards/revocation-rule.ts';
import { officialCalendar } from '../../../law/calendar/working-days.ts';
import { barredUntil } from '../../../law/eligibility/barred-until.ts';
import { ruleSetOf } from '../../../law/rules/ruleset.ts';
import type { Rule, RuleOf } from '../../../schemas/rules/rules-file.ts';
import { ruleLines } from '../../../views/rules/rule-lines.ts';
import { buildRound, winnersNamed } from '../../round-builder.ts';
import type { City, RoundFacts } from '../../round-builder.ts';
import { livePortal, liveVersion } from '../live-portal.ts';
import { LEFT_OPEN } from './left-open.ts';

/**
 * What becomes of a point that the note on a rule leaves open. `reach`: whether it means other tiers, so that it
 * concludes nothing of them; `start`: the day its period runs from, so that both days are counted; `rounds`: counted
 * in rounds, in several ways; `no-ban`, `no-office`, `no-start`: nothing is made up where the text says nothing;
 * `told`: reckoned nowhere, only told, for the reason given.
 */
type Policy =
  'reach' | 'start' | 'rounds' | 'no-ban' | 'no-office' | 'no-start' | { told: string };

const WHO: Policy = { told: 'who acts, or with what follow-up, decides about no applicant' };
const TAKEN_BACK: Policy[] = ['reach', 'no-ban'];

const POLICIES: Record<string, Record<string, Policy[]>> = {
  'bayannur/draft': {
    'no-prize-repeat-winner': ['reach'],
    'repeat-place': ['reach'],
    scores: [{ told: 'no list prints the scores of the paper review' }],
    'objection-right': ['no-office'],
    'revocation-fraud': ['start', 'reach'],
    'revocation-accident': TAKEN_BACK,
    'revocation-misconduct': TAKEN_BACK,
    forgery: [WHO],
    confidentiality: [WHO],
    'reviewer-conduct': [WHO],
    'form-check': [WHO],
    approval: [WHO],
  },
  'luohe/2018': {
    'no-prize-higher-award': [{ told: 'no record prints an award of a higher government' }],
    reapply: ['rounds'],
    'revocation-fraud': ['no-ban'],
    'reviewer-conduct': [WHO],
  },
  'bayingolin/draft': {
    'reapply-quality-award': ['start'],
    'objection-right': [{ told: 'the form lets the right run until the decision, and says why' }],
    'objection-forwarding': [WHO],
    'objection-report': ['no-start'],
    'objection-review-continues': [WHO],
    'objection-upheld': [{ told: 'the record says whether a prohibition was proved' }],
    'revocation-fraud': ['start'],
    'revocation-accident': ['no-ban'],
    'revocation-misconduct': ['no-ban'],
    'ban-false-application': ['start'],
    confidentiality: [WHO],
  },
  'jiangyin/draft': {
    fee: [{ told: 'a row of the comparison' }],
    'prize-quality-award': [{ told: 'no record prints certificates' }],
    'prize-excellence': [{ told: 'no record prints certificates' }],
    reviewers: [{ told: 'no record prints the reviewers' }],
    'objection-right': ['no-office'],
    'revocation-fraud': [{ told: 'article 4 counts both tiers as the award: nothing is left open' }],
    'revocation-accident': [
      { told: 'article 4 counts both tiers as the award: nothing is left open' },
    ],
    publicity: [WHO],
  },
  'wuhai/2020': {
    'places-total': ['reach'],
    'no-prize-re-review': ['reach'],
    'repeat-place': ['reach'],
    validity: ['start', 'reach'],
    'higher-award-bar': [{ told: 'the condition asks which level, and leaves the nation open' }],
    'review-time': ['no-start'],
    'objection-right': ['no-office'],
    'objection-upheld': [{ told: 'a replacement published again or not is lawful either way' }],
    'no-transfer': [{ told: 'no record tells of a sale; the page says whom it may not mean' }],
    'revocation-fraud': ['start', 'reach'],
    'revocation-unlawful-conduct': TAKEN_BACK,
    'revocation-accident': TAKEN_BACK,
    'revocation-unstable-quality': TAKEN_BACK,
    'revocation-complaint': TAKEN_BACK,
    'revocation-export': TAKEN_BACK,
    'revocation-operating-loss': TAKEN_BACK,
    'revocation-other-breach': TAKEN_BACK,
    'support-higher-award': [{ told: 'help to apply elsewhere bars and costs nothing' }],
    objections: [WHO],
  },
};

const rulesOf = (id: string) => liveVersion(id).version.rules;
const stated = (id: string) => [...rulesOf(id).rules, ...rulesOf(id).process];

it('T9: every rule and step whose note leaves a point open has a policy, and no other', () => {
  for (const { versions } of livePortal().jurisdictions)
    for (const { id } of versions) {
      const open = stated(id).filter(({ note = '' }) => LEFT_OPEN.test(note));
      expect(open.map((each) => each.id).toSorted(), id).toEqual(
        Object.keys(POLICIES[id] ?? {}).toSorted(),
      );
    }
});

it('T9: what no note leaves open is marked as open nowhere, and what one leaves open is marked', () => {
  for (const { versions } of livePortal().jurisdictions)
    for (const { id } of versions)
      for (const rule of rulesOf(id).rules) {
        const policies = POLICIES[id]?.[rule.id] ?? [];
        const startsFrom = 'startsFrom' in rule && rule.startsFrom === 'open';
        expect(startsFrom, `${id} ${rule.id}`).toBe(policies.includes('start'));
        if (policies.includes('reach')) expect(rule.appliesTo, `${id} ${rule.id}`).toBe('open');
      }
});

/** What a check says of a round under the live text. */
function said(id: string, check: Check, facts: RoundFacts, earlier: RoundFacts[] = []): string[] {
  const { jurisdiction } = liveVersion(id);
  const city = jurisdiction.slug as City;
  const round = buildRound(city, facts);
  const before = earlier.map((each, index) => buildRound(city, { slug: `e${index}`, ...each }));
  const calendar = officialCalendar(livePortal().calendars);
  return check
    .run(contextOf(jurisdiction, round, [...before, round], calendar))
    .map(({ result, reason }) => `${result} ${reason}`);
}

const DECIDED = '2021-03-01';
const PUBLISHED = '2021-03-05';

/** A decision that takes an award of a tier back on the ground of a rule. */
function decision(id: string, rule: RuleOf<'revocation'>, tier: string) {
  return {
    ...{ round: buildRound('wuhai', {}), rules: rulesOf(id), tier, ground: rule.cites[0]!.at },
    ...{ takenBack: takenByText(rule.consequences), decidedOn: DECIDED, publishedOn: PUBLISHED },
    ...{ happenedOn: null, banUntil: null, wonOn: null },
  };
}

/** What a rule bars on a day, of an award of a tier decided four days before it was made public. */
function barOf(id: string, rule: Rule, tier: string) {
  const applying = { rules: rulesOf(id), rounds: [] };
  const won = {
    ...{ round: buildRound('wuhai', {}), rules: rulesOf(id), tier, revoked: false },
    ...{ decidedOn: DECIDED, publishedOn: PUBLISHED },
  };
  if (rule.kind === 'revocation') return revocationBans(decision(id, rule, tier), [])[0];
  return rule.kind === 'validity' ? termBar(won)[0] : reapplyBar(won, applying)[0];
}

/** Whether a rule that may not mean the second tier concludes nothing of it. */
function leavesOpen(id: string, rule: Rule): boolean {
  const [first = '', second = ''] = rulesOf(id).tiers.map((each) => each.id);
  const again = { winners: { decidedOn: '2019-03-01', entries: winnersNamed('a', second) } };
  switch (rule.kind) {
    case 'revocation': {
      const { ground, takenBack } = decision(id, rule, second);
      const facts = { revocations: [{ ground, takenBack, tier: second }] };
      const [bar] = rule.ban ? [barOf(id, rule, second)] : [];
      return (
        said(id, revocationGround, facts).includes('note ground-tier-open') &&
        (!rule.ban || bar?.sureUntil === null)
      );
    }
    case 'validity':
      return ruleSetOf(rulesOf(id)).validYears(second) === null;
    case 'places': {
      const names = [...winnersNamed('abc', first), ...winnersNamed('d', second)];
      return said(id, places, { winners: { entries: names } }).includes('note places-open');
    }
    case 'repeat-place': {
      const entries = winnersNamed('a', first, { repeatWinner: true });
      const rows = [...entries, ...winnersNamed('bcd', first)];
      return said(id, places, { winners: { entries: rows } }, [again]).includes(
        'note places-repeat-open',
      );
    }
    case 'prize-exception': {
      const more = { repeatWinner: true, reReview: rule.winner === 're-review-winner' };
      const entries = winnersNamed('a', second, { ...more, prizePaid: 1 });
      const first_ = { winners: { decidedOn: '2019-03-01', entries: winnersNamed('a', first) } };
      return said(id, prizeException, { winners: { entries } }, [first_]).includes(
        'note no-prize-open',
      );
    }
    default:
      return false;
  }
}

const TABLE = Object.entries(POLICIES).flatMap(([id, policies]) =>
  Object.entries(policies).flatMap(([rule, all]) =>
    all.map((policy) => ({ id, rule, policy, kept: typeof policy === 'string' ? policy : 'told' })),
  ),
);

describe('T9: what a note on a rule leaves open concludes nothing', () => {
  it.each(TABLE)('$id, $rule: $kept', ({ id, rule: wanted, policy }) => {
    const [tier = ''] = rulesOf(id).tiers.map((each) => each.id);
    const rule = rulesOf(id).rules.find((each) => each.id === wanted);
    if (typeof policy !== 'string') {
      // Nothing is reckoned from it: it is no period, no number of places, and no reach is claimed to matter.
      expect(policy.told).toMatch(/\w+ \w+/);
      if (rule) expect('startsFrom' in rule && rule.startsFrom).toBeFalsy();
      if (rule?.appliesTo)
        expect(ruleLines(liveVersion(id).version).find((each) => each.id === wanted)).toMatchObject(
          { openReach: true },
        );
      return;
    }
    if (!rule) throw new Error(`${id} has no rule ${wanted}`);
    if (policy === 'reach') expect(leavesOpen(id, rule)).toBe(true);
    if (policy === 'no-office') expect(rule).toMatchObject({ office: null });
    if (policy === 'no-start') expect(rule).toMatchObject({ from: null });
    if (policy === 'no-ban') expect(barOf(id, rule, tier)).toBeUndefined();
    if (policy === 'rounds') {
      const { bar } = rule as RuleOf<'reapply'>;
      const grid = { rounds: [], cycleYears: 2 };
      const { sureUntil, until } = barredUntil([{ from: 'decision', on: DECIDED }], bar!, grid);
      expect(sureUntil < until).toBe(true);
    }
    if (policy === 'start') {
      const bar = barOf(id, rule, tier)!;
      const years = Number(bar.until.slice(0, 4)) - 2021;
      expect(bar.until).toBe(`${2021 + years}-03-05`);
      const states = ['02-28', '03-01', '03-05', '03-06'].map((day) =>
        barState(bar, `${2021 + years}-${day}`),
      );
      // A term only implies a bar, so it bars for certain on no day.
      const before: BarState = rule.kind === 'validity' ? 'open' : 'barred';
      expect(states).toEqual([before, 'open', 'open', 'over']);
    }
  });
});
