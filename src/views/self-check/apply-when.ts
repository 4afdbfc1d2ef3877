import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { applyWhenWords } from '../../messages/records/city-answer.ts';
import { cityRecords } from '../rounds/city-records.ts';
import { standsWords } from '../rounds/city-summary.ts';
import { isDecided, roundAfterYear } from '../rounds/next-round.ts';

/**
 * When one can apply where no call is open: how far the round on its way is, and the year in which the next is
 * expected. Empty where no round is on record.
 */
export function applyWhen(jurisdiction: Jurisdiction, version: RegulationVersion): string {
  const records = cityRecords(jurisdiction);
  if (!records) return '';
  const stands = standsWords(jurisdiction, version, records);
  const next = isDecided(records) ? null : roundAfterYear(jurisdiction, version, records);
  return applyWhenWords(stands, next, records.current.sample);
}
