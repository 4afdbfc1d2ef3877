import { placedIn } from '../../content/portal-records.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { portal } from '../site/site.ts';
import { bareLabel, recordHref, recordName } from '../records/record-link.ts';

/** A record that names a place of the text as its basis. */
export interface Application {
  href: string;
  text: string;
  sample: boolean;
}

/** The records that name a place of a version, by any part of it, as their basis or ground. */
export function applicationsOf(
  version: RegulationVersion,
): { at: string[]; application: Application }[] {
  const [slug = ''] = version.id.split('/');
  const jurisdiction = portal().jurisdictions.find((each) => each.slug === slug);
  return (jurisdiction ? placedIn(jurisdiction) : [])
    .filter((placed) => placed.version === version && !isWithdrawn(placed.record))
    .map(({ record, round }) => ({
      at: placesOf(record),
      application: {
        href: recordHref(record),
        text: `${bareLabel(round)} ${recordName(record)}`,
        sample: record.sample,
      },
    }));
}

function placesOf(record: AnyRecord): string[] {
  const { basis, ground } = current<{ basis: string[]; ground?: string }>(record);
  return [...basis, ...(ground === undefined ? [] : [ground])];
}
