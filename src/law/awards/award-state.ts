import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { StartsFrom } from '../../schemas/rules/rule-base.ts';
import { startsOf } from '../readings/starts-from.ts';

/** An award as its decision gave it, and what became of it. */
export interface WonAward {
  tier: string;
  /** Null where no document states it. */
  decidedOn: Day | null;
  /** The day its term is counted from, where that is not the decision's. */
  termFrom?: Day | undefined;
  /** Day of the decision that took it back. */
  revokedOn: Day | null;
}

/** What an award is on a day. It `stands` where the text sets no term, or nobody knows from when: nobody says that it is valid, or until when. */
export type AwardState =
  | { kind: 'in-force'; until: Day }
  | { kind: 'stands' }
  | { kind: 'expired'; lastDay: Day }
  | { kind: 'revoked'; on: Day };

/**
 * Derives what an award is on a day, from its decision, its revocation and the years it is valid (W6: 4; null
 * where the text says nothing). It is valid up to and including the anniversary: decided 2022-11-20, valid 4
 * years, it is in force on 2026-11-20 and expired on 2026-11-21.
 */
export function awardState(day: Day, award: WonAward, validYears: number | null): AwardState {
  if (award.revokedOn !== null && award.revokedOn <= day)
    return { kind: 'revoked', on: award.revokedOn };
  if (validYears === null || award.decidedOn === null) return { kind: 'stands' };
  const lastDay = addYears(award.termFrom ?? award.decidedOn, validYears);
  return lastDay < day ? { kind: 'expired', lastDay } : { kind: 'in-force', until: lastDay };
}

/**
 * The day the term of an award is counted from, as `termFrom` has it: empty where that is the decision's, or the text
 * leaves it open. A term that begins with a year has that year's first day in it.
 */
export function termStart(
  rule: { startsFrom?: StartsFrom } | undefined,
  decidedOn: Day | null,
  publishedOn: Day | null,
): Pick<WonAward, 'termFrom'> {
  if (!rule?.startsFrom || rule.startsFrom === 'open' || decidedOn === null) return {};
  const [start] = startsOf(rule, decidedOn, publishedOn);
  return { termFrom: start.counts ? addDays(start.on, -1) : start.on };
}

/** True while nothing is known that ended the award: neither its term nor a revocation. */
export const isStanding = ({ kind }: AwardState): boolean =>
  kind === 'in-force' || kind === 'stands';
