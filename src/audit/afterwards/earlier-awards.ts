import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import type { Named } from '../publication/stages.ts';
import type { AuditContext } from '../context.ts';

/** An award an organisation got in another round on record. */
export interface EarlierAward {
  round: Round;
  tier: string;
  on: Day;
  /** The day of the decision that took it back, as far as one is on record. */
  revokedOn: Day | null;
}

/** The awards of an organisation decided before a day, oldest first. */
export function earlierAwards(
  { round: present, rounds }: AuditContext,
  organisation: string,
  before: Day,
): EarlierAward[] {
  return rounds
    .filter((round) => round.slug !== present.slug)
    .flatMap((round): EarlierAward[] => {
      if (!round.winners) return [];
      const { decidedOn: on, entries } = current(round.winners);
      const revoked = round.revocations
        .map((record) => current(record))
        .find((each) => each.organisation === organisation && each.decidedOn <= before);
      return entries
        .filter((entry) => entry.organisation === organisation && on < before)
        .map(({ tier }) => ({ round, tier, on, revokedOn: revoked?.decidedOn ?? null }));
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * Whether a row wins again: the list says so, or an earlier award of the same tier is on record. Where the text
 * leaves open whether another tier's award counts (B18 ¶2), a row that won only that is open.
 */
export function winsAgain(
  context: AuditContext,
  rule: Rule,
  { organisation, tier, repeatWinner, reReview }: Named,
  before: Day,
): 'yes' | 'no' | 'open' {
  if (reReview) return 'yes';
  const earlier = earlierAwards(context, organisation, before).filter((each) => !each.revokedOn);
  if (earlier.some((each) => each.tier === tier)) return 'yes';
  if (!repeatWinner) return 'no';
  return rule.appliesTo === 'open' && earlier.length > 0 ? 'open' : 'yes';
}
