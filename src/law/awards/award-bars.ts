import type { Day } from '../calendar/day.ts';
import { barOf, barredUntil } from '../eligibility/barred-until.ts';
import { lastBarredDays } from '../readings/last-barred-days.ts';
import { startsOf } from '../readings/starts-from.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { AwardHistory, Taken, Won } from './award-history.ts';
import { awardBar, isOpenFor, otherStart } from './bar.ts';
import type { Applying, AwardBar } from './bar.ts';
import { conditionBars } from './condition-bars.ts';

/**
 * What bars an organisation from applying in a city, by its whole history there and by its frauds elsewhere: an
 * earlier win (L25, Z15), the running term of an award (implied by W6), a ban (B22, Z19, W41), and every condition
 * of the application its record answers (L9(五), B10(五), W13(四)).
 * @param elsewhere what other cities took back from the organisation
 */
export function awardBars(
  { won, taken }: AwardHistory,
  applying: Applying,
  elsewhere: readonly Taken[] = [],
): AwardBar[] {
  return [
    ...won.flatMap((award) => [
      ...reapplyBar(award, applying),
      ...termBar(award),
      ...conditionBars(award, applying),
    ]),
    ...taken.flatMap((decision) => [
      ...revocationBans(decision, applying.rounds),
      ...conditionBars(decision, applying),
    ]),
    ...elsewhere.flatMap((decision) => conditionBars(decision, applying, 'elsewhere')),
  ].filter(isLongestOfItsPlace);
}

/** The bar of an earlier win, by the text one would apply under. */
export function reapplyBar(award: Won, { rules, rounds }: Applying): AwardBar[] {
  const law = rules && ruleSetOf(rules);
  const rule = law?.reapply(award.tier);
  if (!law || !rule?.bar) return [];
  const starts = startsOf(rule, award.decidedOn, award.publishedOn);
  const end = barredUntil(starts, rule.bar, { rounds, cycleYears: law.cycleYears() });
  return [awardBar('reapply', award, { ...end, from: award.decidedOn, rules, cites: rule.cites })];
}

/** The bar an award's term implies while it runs: no text says that nobody may apply in it (W6). */
export function termBar(award: Won): AwardBar[] {
  const { rules, tier, decidedOn: from, publishedOn } = award;
  const rule = rules && ruleSetOf(rules).validity(tier)?.rule;
  if (!rule || award.revoked) return [];
  const starts = startsOf(rule, from, publishedOn);
  const { until } = barOf(lastBarredDays(starts, rule.years), { count: rule.years, unit: 'year' });
  return [awardBar('term', award, { from, sureUntil: null, until, rules, cites: rule.cites })];
}

/** The bans a decision brings: the day it prints, and what the rule behind it says. */
export function revocationBans(decision: Taken, rounds: readonly Day[]): AwardBar[] {
  const { decidedOn, banUntil, rules, tier } = decision;
  const law = rules && ruleSetOf(rules);
  const rule = law?.revocation(decision)?.rule;
  const cites = rule?.cites ?? [];
  const base = { from: decidedOn, rules, cites };
  const end =
    rule?.ban && law
      ? barredUntil(startsOf(rule, decidedOn, otherStart(decision)), rule.ban, {
          rounds,
          cycleYears: law.cycleYears(),
        })
      : null;
  const bans: AwardBar[] = [];
  if (banUntil)
    bans.push(
      awardBar('ban', decision, { ...base, sureUntil: banUntil, until: banUntil, printed: true }),
    );
  if (end && rule)
    bans.push(
      awardBar('ban', decision, {
        ...base,
        ...end,
        ...(isOpenFor(rule, tier, rules) ? { sureUntil: null } : {}),
      }),
    );
  return bans;
}

/**
 * Rules, conditions and decisions often restate one sentence: of one cause, one place of the text bars once, as long as
 * the longest of them.
 */
function isLongestOfItsPlace(bar: AwardBar, index: number, bars: readonly AwardBar[]): boolean {
  return !bars.some(
    (each, other) =>
      each.cause === bar.cause &&
      each.rules === bar.rules &&
      each.cites[0]?.at === bar.cites[0]?.at &&
      (each.until > bar.until || (each.until === bar.until && other < index)),
  );
}
