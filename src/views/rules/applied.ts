import { placedIn } from '../../content/portal-records.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { portal } from '../site/site.ts';
import { bareLabel, recordHref, recordName } from '../records/record-link.ts';

/** A record that rests on a place of the text, or was held against it. */
export interface Application {
  /** True where the record does not name the place itself: the check of it did. */
  checked: boolean;
  href: string;
  text: string;
  sample: boolean;
}

/** The records that name a place of a version as their basis or ground, and those whose check rested on it. */
export function applicationsOf(
  version: RegulationVersion,
): { at: string[]; application: Application }[] {
  const [slug = ''] = version.id.split('/');
  const jurisdiction = portal().jurisdictions.find((each) => each.slug === slug);
  return (jurisdiction ? placedIn(jurisdiction) : [])
    .filter((placed) => placed.version === version && !isWithdrawn(placed.record))
    .flatMap(({ record, round }) => {
      const named = placesOf(record);
      const checks = portal().audit.get(record.id) ?? [];
      const checked = checks.flatMap(({ cites }) => cites.map(({ at }) => at));
      const application = {
        href: recordHref(record),
        text: `${bareLabel(round)} ${recordName(record)}`,
        sample: record.sample,
      };
      return [
        { at: named, application: { ...application, checked: false } },
        {
          at: [...new Set(checked)].filter((at) => !named.includes(at)),
          application: { ...application, checked: true },
        },
      ];
    });
}

function placesOf(record: AnyRecord): string[] {
  const { basis, ground } = current<{ basis: string[]; ground?: string }>(record);
  return [...basis, ...(ground === undefined ? [] : [ground])];
}
