import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardBars } from '../../law/awards/award-bars.ts';
import type { Taken, Won } from '../../law/awards/award-history.ts';
import { barredOn } from '../barred-on.ts';
import { recordedFacts } from '../../law/awards/recorded-facts.ts';
import { newestFacts } from '../../law/eligibility/newest-facts.ts';
import { takenByText } from '../../law/awards/revocation-rule.ts';
import { addDays } from '../../law/calendar/day.ts';
import { assess, eligibilityRules } from '../../law/eligibility/assess.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { Facts } from '../../model/facts.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { realPortal } from '../real-portal.ts';
import { buildRound } from '../round-builder.ts';

const FIRST = '2016-01-01';
const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(FIRST, days));
const round = buildRound('wuhai', {});

/** What the records of one organisation may say under a text, of one award and of one that was taken back. */
function histories(rules: RulesFile) {
  const later = fc.option(fc.nat(30));
  const tier = fc.constantFrom(...rules.tiers.map(({ id }) => id));
  const won = fc.record({ tier, decidedOn: day, later }).map(({ later, ...award }): Won => ({
    ...{ ...award, round, rules, revoked: false },
    publishedOn: later === null ? null : addDays(award.decidedOn, later),
  }));
  const rule = fc.constantFrom(...ruleSetOf(rules).of('revocation'));
  const taken = fc
    .record({ tier, rule, wonOn: day, after: fc.nat(900), ago: fc.option(fc.nat(900)), later })
    .map(({ tier: of, rule: { cites, consequences }, wonOn, after, ago, later }): Taken => {
      const decidedOn = addDays(wonOn, after);
      return {
        ...{ round, rules, tier: of, wonOn, decidedOn, banUntil: null },
        ...{ ground: cites[0]!.at, takenBack: takenByText(consequences) },
        publishedOn: later === null ? null : addDays(decidedOn, later),
        happenedOn: ago === null ? null : addDays(decidedOn, -ago),
      };
    });
  return fc.record({
    won: fc.array(won, { maxLength: 2 }),
    taken: fc.array(taken, { maxLength: 2 }),
  });
}

const versions = realPortal().jurisdictions.flatMap((city) =>
  city.versions.map(({ id, rules }) => ({ id, rules })),
);

describe.each(versions)('T6: under $id', ({ rules }) => {
  const asked = eligibilityRules(rules)!;
  const unasked = new Map(
    assess(asked, {}, FIRST).conditions.map(({ id, result }) => [id, result]),
  );

  it('the bars of an organisation and its self-check say the same on every day of ten years', () => {
    fc.assert(
      fc.property(histories(rules), fc.array(day, { maxLength: 3 }), (history, rounds) => {
        const ends = awardBars(history, { rules, rounds }).flatMap(({ from, sureUntil, until }) =>
          [from, sureUntil ?? until, until].flatMap((each) => [
            addDays(each, -1),
            each,
            addDays(each, 1),
          ]),
        );
        const days = Array.from({ length: 40 }, (_, index) => addDays(FIRST, index * 97));
        for (const on of [...ends, ...days]) {
          const won = history.won.filter(({ decidedOn }) => decidedOn <= on);
          const taken = history.taken.filter(({ decidedOn }) => decidedOn <= on);
          const state = barredOn(awardBars({ won, taken }, { rules, rounds }), on);
          const facts = taken
            .map((decision) => recordedFacts(decision, rules, 'here'))
            .reduce(newestFacts, {
              awards: won.map(({ tier, decidedOn }) => ({ tier, on: decidedOn })),
            } as Facts);
          const told = assess(asked, facts, on, rounds).conditions.filter(
            ({ id, result }) => result !== unasked.get(id),
          );
          const unmet = told.some(({ result }) => result === 'unmet');
          const open = told.filter(({ result }) => result === 'review');
          const failsByOne = open.some(({ readings = [] }) =>
            readings.some(({ result }) => result === 'unmet'),
          );
          if (unmet) expect(state).toBe('barred');
          if (open.length > 0) expect(state).not.toBe('over');
          if (state === 'barred') expect(unmet || failsByOne).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
