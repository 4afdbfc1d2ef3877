import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { Citation, Period } from '../../schemas/text.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { USUAL_CYCLE_YEARS } from '../eligibility/assess.ts';
import { barredUntil } from '../eligibility/barred-until.ts';
import type { WonAward } from './award-state.ts';
import { revocationRule } from './revocation-rule.ts';
import { cycleYears, reapplyRule, validityRule } from './tier-rules.ts';

/** A length of time after which nothing stands in the way of a new application for this award. */
export interface AwardBar {
  /** Why: an earlier win, a ban after revocation, or a term that must first run out. */
  kind: 'reapply' | 'ban' | 'term';
  /** Last barred day, that day included. */
  until: Day;
  /** Rests on the convention that a round not yet on record takes as long as the cycle says. */
  estimated: boolean;
  cites: readonly Citation[];
}

/** What a revocation says about a ban, and about the rule behind it. */
export interface Revoked extends Pick<RevocationRecord, 'ground' | 'takenBack'> {
  decidedOn: Day;
  /** Printed in the decision; null where it is silent and the rule decides. */
  banUntil: Day | null;
}

/**
 * What bars a winner from applying for the same award again: an earlier win (L25, Z15), the running term of the
 * award (implied by W6), a ban (B22, Z19, W41). Bars run up to and including the N-th anniversary of the
 * decision: a ban of 5 years from 2025-09-01 ends with 2030-09-01.
 * @param rounds decision days of the real rounds on record, by which rounds are counted
 */
export function awardBars(
  award: WonAward,
  revoked: Revoked | null,
  rules: RulesFile,
  rounds: readonly Day[],
): AwardBar[] {
  const bars: AwardBar[] = [];
  const reapply = reapplyRule(rules, award.tier);
  if (reapply?.bar)
    bars.push({
      kind: 'reapply',
      ...counted(award.decidedOn, reapply.bar, rules, rounds),
      cites: reapply.cites,
    });
  const term = validityRule(rules, award.tier);
  if (term && !revoked)
    bars.push({
      kind: 'term',
      until: addYears(award.decidedOn, term.years),
      estimated: false,
      cites: term.cites,
    });
  const ban = revoked && revocationBan(revoked, rules, rounds);
  return ban ? [...bars, ban] : bars;
}

/** The ban a revocation brings: the day its decision prints, else what the rule behind it says; null for none. */
export function revocationBan(
  { decidedOn, banUntil, ...revoked }: Revoked,
  rules: RulesFile,
  rounds: readonly Day[],
): AwardBar | null {
  const rule = revocationRule(rules, revoked)?.rule;
  const cites = rule?.cites ?? [];
  if (banUntil) return { kind: 'ban', until: banUntil, estimated: false, cites };
  if (!rule?.ban) return null;
  return { kind: 'ban', ...counted(decidedOn, rule.ban, rules, rounds), cites };
}

function counted(from: Day, period: Period, rules: RulesFile, rounds: readonly Day[]) {
  return barredUntil(from, period, { rounds, cycleYears: cycleYears(rules) ?? USUAL_CYCLE_YEARS });
}

/** The first day no bar covers; null where nothing bars at all. */
export function mayApplyFrom(bars: readonly AwardBar[]): Day | null {
  const last = bars
    .map((bar) => bar.until)
    .sort()
    .at(-1);
  return last === undefined ? null : addDays(last, 1);
}
