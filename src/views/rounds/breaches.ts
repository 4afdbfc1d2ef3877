import type { PlacedRound } from '../../content/portal-records.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { breachName } from '../../messages/audit/audit.ts';
import { portal } from '../site/site.ts';
import { recordHref, recordName } from '../records/record-link.ts';

/** A duty that a record of a round did not keep, with the way to its explanation. */
export interface Breach {
  record: string;
  href: string;
  text: string;
}

/** Every breach in a round, in the order of its records. */
export function breachesOf({ round }: Pick<PlacedRound, 'round'>): Breach[] {
  return recordsOf(round).flatMap((record) => {
    const lines = portal().audit.get(record.id) ?? [];
    const checks = new Set(lines.flatMap((line) => (line.result === 'unmet' ? line.check : [])));
    return [...checks].map((check) => ({
      record: record.id,
      href: `${recordHref(record)}#audit`,
      text: breachName(recordName(record), check),
    }));
  });
}
