import type { Rule } from '../../schemas/rules/rules-file.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import type { Day } from '../calendar/day.ts';
import { decidedBy } from './award-history.ts';

/** A round among the rounds of its city that count beside it; see `comparableRounds`. */
export interface RoundHistory {
  round: Round;
  /** This round included. */
  rounds: readonly Round[];
}

/** An award an organisation got in another round on record. */
export interface EarlierAward {
  round: Round;
  tier: string;
  on: Day;
  /** The day the decision was made public; null where that is not known. */
  publishedOn: Day | null;
  /** The day of the decision that took it back, as far as one is on record. */
  revokedOn: Day | null;
}

/** A row of a list that may win again. */
export interface AwardRow {
  organisation: string;
  tier?: string | undefined;
  repeatWinner?: boolean | undefined;
  reReview?: boolean | undefined;
}

/** The awards of an organisation decided before a day, oldest first. */
export function earlierAwards(
  { round: present, rounds }: RoundHistory,
  organisation: string,
  before: Day,
): EarlierAward[] {
  return rounds
    .filter((round) => round.slug !== present.slug)
    .flatMap((round): EarlierAward[] => {
      if (!round.winners) return [];
      const { publishedOn, entries } = current(round.winners);
      const on = decidedBy(current(round.winners));
      if (on === null || on >= before) return [];
      const revocations = round.revocations
        .map((record) => current(record))
        .filter((each) => each.organisation === organisation && each.decidedOn <= before);
      return entries
        .filter((entry) => entry.organisation === organisation)
        .map(({ tier }) => ({
          round,
          tier,
          on,
          publishedOn,
          revokedOn: revocations.find((each) => each.tier === tier)?.decidedOn ?? null,
        }));
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * Whether a row wins again: the list says so, or an earlier award of the same tier is on record. Where the text
 * leaves open whether another tier's award counts (B18 ¶2), a row that won only that is open.
 */
export function winsAgain(
  history: RoundHistory,
  rule: Rule,
  { organisation, tier, repeatWinner, reReview }: AwardRow,
  before: Day,
): 'yes' | 'no' | 'open' {
  if (reReview) return 'yes';
  const earlier = earlierAwards(history, organisation, before).filter((each) => !each.revokedOn);
  if (earlier.some((each) => each.tier === tier)) return 'yes';
  if (!repeatWinner) return 'no';
  return rule.appliesTo === 'open' && earlier.length > 0 ? 'open' : 'yes';
}
