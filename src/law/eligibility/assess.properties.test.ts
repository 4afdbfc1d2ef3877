import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import {
  ON,
  anyDay,
  anyDemand,
  anyFacts,
  anyRounds,
  anyRules,
} from '../../testing/arbitraries/eligibility-arbitrary.ts';
import { addDays } from '../calendar/day.ts';
import { assess } from './assess.ts';
import type { EligibilityRules } from './assess.ts';
import type { Facts } from '../../model/facts.ts';
import { judge } from './judge.ts';
import { mayFail } from './verdict.ts';
import { readFacts } from './read-facts.ts';

/** No generated bar reaches beyond it. */
const LATE = '2090-01-01';
const DAYS_LOOKED_THROUGH = 12_000;
const years = fc.integer({ min: 1, max: 10 });

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
});

function withResult(demand: Demand, facts: Facts, on: string, rounds: string[]) {
  return judge(demand, { facts, on, rounds, cycleYears: 2 }).result;
}

it('never turns met into unmet by the passing of time alone, for years since a day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, years, fc.nat(9999), (from, on, count, later) => {
      const demand: Demand = { kind: 'years-since', fact: 'operatingSince', years: count };
      const facts = { operatingSince: from };
      fc.pre(withResult(demand, facts, on, []) === 'met');
      expect(withResult(demand, facts, addDays(on, later), [])).toBe('met');
    }),
  );
});

it('only heals by the passing of time: what is not unmet stays so, whatever the demand', () => {
  fc.assert(
    fc.property(anyDemand, anyFacts, anyRounds, fc.nat(9999), (demand, facts, rounds, later) => {
      fc.pre(withResult(demand, facts, ON, rounds) !== 'unmet');
      expect(withResult(demand, facts, addDays(ON, later), rounds)).not.toBe('unmet');
    }),
  );
});

it('keeps every settled result when more is answered', () => {
  fc.assert(
    fc.property(anyDemand, anyFacts, anyFacts, anyRounds, (demand, known, more, rounds) => {
      const before = withResult(demand, known, ON, rounds);
      fc.pre(before !== 'unknown');
      expect(withResult(demand, { ...more, ...known }, ON, rounds)).toBe(before);
    }),
  );
});

it('never calls an ineligible applicant anything else when more is answered', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, anyFacts, (rules, known, more) => {
      fc.pre(assess(rules, known, ON).outcome === 'ineligible');
      expect(assess(rules, { ...more, ...known }, ON).outcome).toBe('ineligible');
    }),
  );
});

/** True where some tenable reading stands in the way. */
function mayBeBarred(rules: EligibilityRules, facts: Facts, on: string, rounds: string[]) {
  return assess(rules, facts, on, rounds).conditions.some(mayFail);
}

it('names the very day on which nothing is unmet by any reading: the day before, something is', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, anyRounds, (rules, facts, rounds) => {
      const { eligibleFrom } = assess(rules, facts, ON, rounds);
      fc.pre(eligibleFrom !== undefined);
      expect(eligibleFrom > ON).toBe(true);
      expect(mayBeBarred(rules, facts, eligibleFrom, rounds)).toBe(false);
      expect(mayBeBarred(rules, facts, addDays(eligibleFrom, -1), rounds)).toBe(true);
    }),
  );
});

it('T9: never calls eligible whom some tenable reading keeps out', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, anyRounds, (rules, facts, rounds) => {
      fc.pre(mayBeBarred(rules, facts, ON, rounds));
      expect(assess(rules, facts, ON, rounds).outcome).not.toBe('eligible');
    }),
  );
});

it('finds the same day as looking at one day after another', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, (rules, facts) => {
      const found = assess(rules, facts, ON);
      fc.pre(found.outcome === 'ineligible');
      let day = ON;
      let passed = 0;
      while (passed < DAYS_LOOKED_THROUGH && mayBeBarred(rules, facts, day, [])) {
        day = addDays(day, 1);
        passed += 1;
      }
      expect(found.eligibleFrom).toBe(passed < DAYS_LOOKED_THROUGH ? day : undefined);
    }),
    { numRuns: 25 },
  );
});

/** From unmet to met, by way of a day on which the readings differ. */
function isHealing([before, after]: unknown[]): boolean {
  const order: unknown[] = ['unmet', 'review', 'met'];
  return order.indexOf(after) > order.indexOf(before);
}

it('gives with every unmet step that heals the very day on which it does', () => {
  fc.assert(
    fc.property(anyDemand, anyFacts, anyRounds, (demand, facts, rounds) => {
      // The remark that a demand is only implied comes and goes; every other step keeps its place.
      const stepsOn = (on: string) =>
        judge(demand, { facts, on, rounds, cycleYears: 2 }).reasons.filter(
          ({ code }) => code !== 'implied',
        );
      stepsOn(ON).forEach(({ turnsOn }, index) => {
        if (turnsOn === undefined) return;
        expect(turnsOn > ON).toBe(true);
        const before = stepsOn(addDays(turnsOn, -1))[index]?.result;
        expect([before, stepsOn(turnsOn)[index]?.result]).toSatisfy(isHealing);
      });
    }),
  );
});

it('names no day only where something stays unmet for good', () => {
  fc.assert(
    fc.property(anyRules, anyFacts, anyRounds, (rules, facts, rounds) => {
      const { outcome, eligibleFrom } = assess(rules, facts, ON, rounds);
      fc.pre(outcome === 'ineligible' && eligibleFrom === undefined);
      expect(mayBeBarred(rules, facts, LATE, rounds)).toBe(true);
    }),
  );
});

it('gives the same answer wherever the machine stands', () => {
  const midnight = () => new Date(2026, 10, 20).toISOString();
  fc.assert(
    fc.property(anyRules, anyFacts, anyRounds, (rules, facts, rounds) => {
      const answers = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((each) => {
        process.env['TZ'] = each;
        return { midnight: midnight(), answer: assess(rules, facts, ON, rounds) };
      });
      expect(new Set(answers.map((each) => each.midnight)).size).toBe(3);
      for (const each of answers) expect(each.answer).toEqual(answers[0]?.answer);
    }),
  );
});

it('takes every set of facts that says what may be said on the day', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(readFacts(facts, ON, null)).toEqual(facts);
    }),
  );
});
