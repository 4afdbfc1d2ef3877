import type { Jurisdiction } from '../../model/portal.ts';
import { leadingVersion } from '../regulation/version-details.ts';
import { portal } from '../site/site.ts';

/** The cities whose text is held, in whole or as a draft: those with pages about what it says. */
export function textCities(): Jurisdiction[] {
  return portal().jurisdictions.filter((jurisdiction) => leadingVersion(jurisdiction));
}

/** The paths of a page that each of them has. */
export function textCityPaths() {
  return textCities().map((jurisdiction) => ({
    params: { jurisdiction: jurisdiction.slug },
    props: { jurisdiction },
  }));
}
