import type { JurisdictionFile } from '../../schemas/jurisdiction.ts';

/** The places whose holidays a city keeps: its province and itself. */
export function regionsOf({
  province,
  name,
}: Pick<JurisdictionFile, 'province' | 'name'>): string[] {
  return [province, name];
}
