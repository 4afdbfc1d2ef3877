import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { current } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { Round } from '../../model/record.ts';
import type { WinnersRecord } from '../../schemas/records/lists.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { ENDLESS } from '../../model/endless.ts';
import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { withoutWithdrawn } from '../records/withdrawn.ts';

/** An award won in a round. */
export interface Won {
  round: Round;
  /** The text the round was made under; undefined where it is not held. */
  rules: RulesFile | undefined;
  tier: string;
  /** Whom it was given to; absent for an organisation. */
  kind?: Recipient | undefined;
  /** The latest day it can have been decided on, where the decision's own day is unknown (`dayUnknown`). */
  decidedOn: Day;
  dayUnknown?: boolean;
  /** The day the decision was made public; null where that is not known. */
  publishedOn: Day | null;
  /** True where it was taken back since. */
  revoked: boolean;
}

/** A decision that took an award back. */
export interface Taken extends Pick<
  RevocationRecord,
  'tier' | 'kind' | 'ground' | 'takenBack' | 'decidedOn' | 'publishedOn' | 'happenedOn'
> {
  /** The last day of the ban the decision prints; ENDLESS; null where it prints none. */
  banUntil: Day | null;
  round: Round;
  rules: RulesFile | undefined;
  /** The day that award was decided; null where no decision is on record. */
  wonOn: Day | null;
}

/** What a city's records say of one organisation, as far as it may keep it from applying. */
export interface AwardHistory {
  won: Won[];
  taken: Taken[];
}

/** The rounds that count beside one another: samples never meet real ones, and what was withdrawn says nothing. */
export function countingRounds(rounds: readonly Round[], sample: boolean): Round[] {
  return rounds.filter(({ about }) => Boolean(about.sample) === sample).map(withoutWithdrawn);
}

/** Days on which such rounds were decided. */
export function decisionDays(rounds: readonly Round[], sample = false): Day[] {
  return countingRounds(rounds, sample).flatMap(({ winners }) =>
    winners ? (decidedBy(current(winners)) ?? []) : [],
  );
}

/**
 * The day of a decision, or where that is unknown the latest it can be: nothing is signed or published before it is
 * decided. Null where no document states any of them.
 */
export function decidedBy({
  decidedOn,
  signedOn,
  publishedOn,
}: Pick<WinnersRecord, 'decidedOn' | 'signedOn' | 'publishedOn'>): Day | null {
  return decidedOn ?? signedOn ?? publishedOn;
}

/** The day from which on an award is no earlier one than those a list gives. */
export function dayAfterDecision(winners: Parameters<typeof decidedBy>[0]): Day {
  const decidedOn = decidedBy(winners);
  return decidedOn === null ? '' : addDays(decidedOn, 1);
}

/** A decision of a round with the award it took back. */
export function takenBy(
  { tier, kind, ground, takenBack, decidedOn, publishedOn, happenedOn, banUntil }: RevocationRecord,
  round: Round,
  rules: RulesFile | undefined,
): Taken {
  const until = banUntil === 'ever' ? ENDLESS : banUntil;
  const decision = {
    ...{ tier, kind, ground, takenBack, decidedOn, publishedOn, happenedOn },
    banUntil: until,
  };
  return { ...decision, round, rules, wonOn: round.winners && current(round.winners).decidedOn };
}

/**
 * What rounds that count say of an organisation.
 * @param rulesOf the rules a round was made under
 * @param means tells whether the id a record prints is that organisation's
 */
export function awardHistory(
  rounds: readonly Round[],
  rulesOf: (round: Round) => RulesFile | undefined,
  means: (organisation: string) => boolean,
): AwardHistory {
  const won: Won[] = [];
  const taken: Taken[] = [];
  for (const round of rounds) {
    const rules = rulesOf(round);
    const revocations = round.revocations.map((record) => current(record));
    const own = revocations.filter(({ organisation }) => means(organisation));
    const winners = round.winners && current(round.winners);
    const decidedOn = winners && decidedBy(winners);
    // Of an award that no document dates nothing can be reckoned.
    if (winners && decidedOn)
      for (const { tier, kind } of winners.entries.filter((each) => means(each.organisation))) {
        const revoked = own.some((each) => each.tier === tier);
        const dayUnknown = winners.decidedOn === null;
        const { publishedOn } = winners;
        won.push({ round, rules, tier, kind, decidedOn, dayUnknown, publishedOn, revoked });
      }
    for (const decision of own) taken.push(takenBy(decision, round, rules));
  }
  return { won, taken };
}
