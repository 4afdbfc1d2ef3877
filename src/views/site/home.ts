import { portal, href } from './site.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** A jurisdiction on the home page: its status and what a reader asks first. */
export interface CityCard {
  name: string;
  award: string;
  province: string;
  href: string;
  facts: VersionDetails | null;
  /** Places and cycle, in the words of the rules. */
  glance: string[];
}

/** Every jurisdiction as a card. */
export function cityCards(): CityCard[] {
  return portal().jurisdictions.map((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    const lines = version ? ruleLines(version) : [];
    return {
      name: jurisdiction.about.name,
      award: jurisdiction.about.award,
      province: jurisdiction.about.province,
      href: href(`${jurisdiction.slug}/`),
      facts: version ? versionDetails(jurisdiction, version) : null,
      glance: (['cycle', 'places', 'proposed-winners'] as const).flatMap((topic) =>
        lines.filter((line) => line.topic === topic).map((line) => line.sentence),
      ),
    };
  });
}
