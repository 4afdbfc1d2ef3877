import { placeNames } from '../city/place-names.ts';
import { leadingVersion } from '../regulation/version-details.ts';
import { href, portal } from '../site/site.ts';
import { limitsOf } from './limits.ts';

/** A place whose limits can be chosen, and how many its leading text sets. */
export interface DeadlinePlace {
  name: string;
  /** Names by which it is found. */
  names: string;
  href: string;
  limits: number;
}

/** Every place with a held text, by province. */
export function deadlinePlaces(): { province: string; places: DeadlinePlace[] }[] {
  const places = portal().jurisdictions.flatMap((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    if (!version) return [];
    const { slug, about } = jurisdiction;
    return [
      {
        province: about.province,
        name: about.name,
        names: placeNames(jurisdiction),
        href: href(`${slug}/deadlines/`),
        limits: limitsOf(version).length,
      },
    ];
  });
  return [...Map.groupBy(places, ({ province }) => province)].map(([province, held]) => ({
    province,
    places: held,
  }));
}
