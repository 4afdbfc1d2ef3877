import type { PlacedRecord, PlacedRound } from '../../content/portal-records.ts';
import { addYears } from '../../law/calendar/day.ts';
import { termStart } from '../../law/awards/award-state.ts';
import type { WonAward } from '../../law/awards/award-state.ts';
import { current } from '../../model/record.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';

/** Years an award of a tier is valid by the text it was given under; null where no term is set. */
export function yearsValid({ version }: PlacedRecord, tier: string): number | null {
  return version ? ruleSetOf(version.rules).validYears(tier) : null;
}

/** The day its term is counted from, where that is not the decision's. */
export function termFrom(
  { version, round }: PlacedRound,
  tier: string,
): Pick<WonAward, 'termFrom'> {
  if (!version || !round.winners) return {};
  const { decidedOn, publishedOn } = current(round.winners);
  return termStart(ruleSetOf(version.rules).validity(tier)?.rule, decidedOn, publishedOn);
}

/** The last day of an award's term, whatever became of the award; null where no term is set or no day known. */
export function validUntil(
  placed: PlacedRecord,
  tier: string,
  decidedOn: string | null,
): string | null {
  const years = yearsValid(placed, tier);
  const from = termFrom(placed, tier).termFrom ?? decidedOn;
  return years === null || from === null ? null : addYears(from, years);
}
