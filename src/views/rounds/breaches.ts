import type { PlacedRound } from '../../content/portal-records.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { breachName } from '../../messages/audit/audit.ts';
import { auditHeading } from '../../messages/audit/headings.ts';
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
    const unmet = lines.filter(({ result }) => result === 'unmet');
    return [...Map.groupBy(unmet, auditHeading)].map(([heading, alike]) => ({
      record: record.id,
      href: `${recordHref(record)}#audit`,
      text: breachName(
        recordName(record),
        heading,
        alike.some(({ replies }) => replies),
      ),
    }));
  });
}
