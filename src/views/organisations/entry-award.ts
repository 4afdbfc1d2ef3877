import type { PlacedRound } from '../../content/portal-records.ts';
import { awardState } from '../../law/awards/award-state.ts';
import type { AwardState } from '../../law/awards/award-state.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { termFrom } from '../lists/award-term.ts';
import { termUnsaid } from '../lists/award-unsaid.ts';
import { canonicalId } from './organisation-id.ts';

/** An award as a winners record gave it, with what it is on a day. */
export interface EntryAward {
  tier: string;
  /** Null where no document states it. */
  decidedOn: string | null;
  revocation: RevocationPublished | null;
  stateOn: (day: string) => AwardState;
  /** Why it has no term to be reckoned, where it has none. */
  termUnsaid: string;
}

/** The award an entry of a round's winners names; null when the round has no winners record that stands. */
export function entryAward(
  placed: PlacedRound,
  { organisation, tier }: Pick<WinnerEntry, 'organisation' | 'tier'>,
): EntryAward | null {
  const { round, version } = placed;
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
  const revokedOn = revocation && current(revocation).decidedOn;
  const award = { tier, decidedOn, revokedOn, ...termFrom(placed, tier) };
  const validYears = version ? ruleSetOf(version.rules).validYears(tier) : null;
  return {
    tier,
    decidedOn,
    revocation,
    stateOn: (day) => awardState(day, award, validYears),
    termUnsaid: termUnsaid(version, validYears),
  };
}
