import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { Citation, Period } from '../../schemas/text.ts';
import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { barredUntil } from '../eligibility/barred-until.ts';
import type { WonAward } from './award-state.ts';
import type { RuleSet } from '../rules/ruleset.ts';

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
  law: RuleSet,
  rounds: readonly Day[],
): AwardBar[] {
  const bars: AwardBar[] = [];
  const reapply = law.reapply(award.tier);
  if (reapply?.bar)
    bars.push({
      kind: 'reapply',
      ...counted(award.decidedOn, reapply.bar, law, rounds),
      cites: reapply.cites,
    });
  const years = law.validYears(award.tier);
  if (years !== null && !revoked)
    bars.push({
      kind: 'term',
      until: addYears(award.decidedOn, years),
      estimated: false,
      cites: law.validity(award.tier)?.rule.cites ?? [],
    });
  const ban = revoked && revocationBan(revoked, law, rounds);
  return ban ? [...bars, ban] : bars;
}

/** The ban a revocation brings: the day its decision prints, else what the rule behind it says; null for none. */
export function revocationBan(
  { decidedOn, banUntil, ...revoked }: Revoked,
  law: RuleSet,
  rounds: readonly Day[],
): AwardBar | null {
  const rule = law.revocation(revoked)?.rule;
  const cites = rule?.cites ?? [];
  if (banUntil) return { kind: 'ban', until: banUntil, estimated: false, cites };
  if (!rule?.ban) return null;
  return { kind: 'ban', ...counted(decidedOn, rule.ban, law, rounds), cites };
}

function counted(from: Day, period: Period, law: RuleSet, rounds: readonly Day[]) {
  return barredUntil(from, period, { rounds, cycleYears: law.cycleYears() });
}

/** The first day no bar covers; null where nothing bars at all. */
export function mayApplyFrom(bars: readonly AwardBar[]): Day | null {
  const last = bars
    .map((bar) => bar.until)
    .sort()
    .at(-1);
  return last === undefined ? null : addDays(last, 1);
}
