import { href, portal } from '../site/site.ts';
import { placeNames } from '../city/place-names.ts';
import { rulesWanted } from '../records/record-version.ts';
import { textSilence } from '../rules/text-rows.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';
import type { Jurisdiction } from '../../model/portal.ts';

/** A city's form for objections, and the right it rests on. */
export interface ObjectionStart {
  city: string;
  /** Names by which it is found. */
  names: string;
  href: string;
  /** What the text is today. */
  status: VersionDetails['status'];
  /** The rules that give the right; none where the text is silent. */
  lines: RuleLine[];
  /** What stands where it is. */
  silence: string;
}

/** Every city whose text is held, by province. */
export function objectionStarts(): { province: string; starts: ObjectionStart[] }[] {
  const byProvince = Map.groupBy(portal().jurisdictions, ({ about }) => about.province);
  return [...byProvince]
    .map(([province, cities]) => ({ province, starts: cities.flatMap(startIn) }))
    .filter(({ starts }) => starts.length > 0);
}

function startIn(jurisdiction: Jurisdiction): ObjectionStart[] {
  const version = leadingVersion(jurisdiction);
  if (!version) return [];
  const { about, slug } = jurisdiction;
  return [
    {
      city: about.name,
      names: placeNames(jurisdiction),
      href: href(`${slug}/objection/`),
      status: versionDetails(jurisdiction, version).status,
      lines: rulesWanted(version, (law) => law.of('objection-right')),
      silence: textSilence(version).text,
    },
  ];
}
