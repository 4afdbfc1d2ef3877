import type { PlacedRecord } from '../../content/portal-records.ts';
import { addYears } from '../../law/calendar/day.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';

/** Years an award of a tier is valid by the text it was given under; null where no term is set. */
export function yearsValid({ version }: PlacedRecord, tier: string): number | null {
  return version ? ruleSetOf(version.rules).validYears(tier) : null;
}

/** The last day of an award's term, whatever became of the award; null where no term is set or no day known. */
export function validUntil(
  placed: PlacedRecord,
  tier: string,
  decidedOn: string | null,
): string | null {
  const years = yearsValid(placed, tier);
  return years === null || decidedOn === null ? null : addYears(decidedOn, years);
}
