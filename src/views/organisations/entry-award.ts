import type { PlacedRound } from '../../content/portal-records.ts';
import { awardBars } from '../../law/awards/apply-again.ts';
import type { AwardBar } from '../../law/awards/apply-again.ts';
import { awardState } from '../../law/awards/award-state.ts';
import type { AwardState } from '../../law/awards/award-state.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished, Round } from '../../model/record.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { canonicalId } from './organisation-id.ts';

/** An award as a winners record gave it, with what the rules make of it. */
export interface EntryAward {
  tier: string;
  decidedOn: string;
  revocation: RevocationPublished | null;
  stateOn: (day: string) => AwardState;
  bars: AwardBar[];
}

/** The award an entry of a round's winners names; null when the round has no winners record that stands. */
export function entryAward(
  placed: PlacedRound,
  { organisation, tier }: Pick<WinnerEntry, 'organisation' | 'tier'>,
): EntryAward | null {
  const { jurisdiction, round, version } = placed;
  if (!round.winners || isWithdrawn(round.winners)) return null;
  const { decidedOn } = current(round.winners);
  const revocation =
    round.revocations.find((each) => {
      const data = current(each);
      return (
        !isWithdrawn(each) &&
        data.tier === tier &&
        canonicalId(data.organisation) === canonicalId(organisation)
      );
    }) ?? null;
  const revoked = revocation && current(revocation);
  const law = version && ruleSetOf(version.rules);
  const award = { tier, decidedOn, revokedOn: revoked?.decidedOn ?? null };
  const validYears = law?.validYears(tier) ?? null;
  return {
    tier,
    decidedOn,
    revocation,
    stateOn: (day) => awardState(day, award, validYears),
    bars: law ? awardBars(award, revoked, law, realRounds(jurisdiction.rounds)) : [],
  };
}

/** Decision days of the real rounds on record: a sample is never counted as a round that took place. */
function realRounds(rounds: Round[]): string[] {
  return rounds.flatMap(({ about, winners }) =>
    about.sample || !winners || isWithdrawn(winners) ? [] : [current(winners).decidedOn],
  );
}
