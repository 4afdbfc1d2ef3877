import { href, portal } from '../site/site.ts';
import { rulesWanted } from '../records/record-version.ts';
import { textSilence } from '../rules/text-rows.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';

/** A city's form for objections, and the right it rests on. */
export interface ObjectionStart {
  city: string;
  href: string;
  /** What the text is today. */
  status: string;
  /** The rules that give the right; none where the text is silent. */
  lines: RuleLine[];
  /** What stands where it is. */
  silence: string;
}

/** Every city whose text is held, in the portal's order. */
export function objectionStarts(): ObjectionStart[] {
  return portal().jurisdictions.flatMap((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    if (!version) return [];
    const { status } = versionDetails(jurisdiction, version);
    return [
      {
        city: jurisdiction.about.name,
        href: href(`${jurisdiction.slug}/objection/`),
        status: status.label,
        lines: rulesWanted(version, (law) => law.of('objection-right')),
        silence: textSilence(version).text,
      },
    ];
  });
}
