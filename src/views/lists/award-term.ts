import type { PlacedRecord } from '../../content/portal-records.ts';
import { validityRule } from '../../law/awards/tier-rules.ts';
import { addYears } from '../../law/calendar/day.ts';

/** Years an award of a tier is valid by the text it was given under; null where no term is set. */
export function yearsValid(placed: PlacedRecord, tier: string): number | null {
  const { version } = placed;
  return (version && validityRule(version.rules, tier)?.years) ?? null;
}

/** The last day of an award's term, whatever became of the award; null where no term is set. */
export function validUntil(placed: PlacedRecord, tier: string, decidedOn: string): string | null {
  const years = yearsValid(placed, tier);
  return years === null ? null : addYears(decidedOn, years);
}
