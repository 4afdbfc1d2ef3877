import { yearOf } from '../../law/calendar/day.ts';
import { callInForce, isOff } from '../../law/records/follow-ups.ts';
import { expectedRound } from '../../law/eligibility/rounds-passed.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { applyingIn } from '../organisations/city-bars.ts';
import { buildDay } from '../site/site.ts';
import type { CityRecords } from './city-records.ts';

/** Whether the award of a city's newest round is decided. */
export function isDecided({ current: { documents } }: CityRecords): boolean {
  return documents.some(({ kind }) => kind === 'winners');
}

/** The year of the next round by the cycle of the rules; null while a round is on its way, or where no cycle is stated. */
export function nextRoundYear(
  jurisdiction: Jurisdiction,
  { rules }: RegulationVersion,
  records: CityRecords,
): number | null {
  const cycleYears = ruleSetOf(rules).cycle()?.years;
  if (!isDecided(records) || cycleYears === undefined) return null;
  const { rounds } = applyingIn(jurisdiction, records.current.sample);
  return expectedRound(yearOf(buildDay()), { rounds, cycleYears });
}

/**
 * The year of the round after the one that is on its way; null while a call still takes applications or will, and where the
 * cycle or the round's beginning is not known.
 */
export function roundAfterYear(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
  records: CityRecords,
): number | null {
  const cycleYears = ruleSetOf(version.rules).cycle()?.years;
  const [begun] = records.current.documents.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  if (cycleYears === undefined || begun === undefined || callAhead(jurisdiction)) return null;
  return expectedRound(yearOf(buildDay()), { rounds: [begun], cycleYears });
}

/** Whether a call takes applications today or later, or does not say until when. */
function callAhead({ rounds }: Jurisdiction): boolean {
  return rounds.some(
    (round) =>
      round.callNotice &&
      !round.winners &&
      !isOff(round, round.callNotice) &&
      callInForce(round, round.callNotice).applications.some(
        ({ window: { until } }) => until === null || until >= buildDay(),
      ),
  );
}
