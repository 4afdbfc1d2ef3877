import { awardAnswer } from '../../messages/records/city-answer.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { awardFigures } from '../city/award-figures.ts';
import { placeNames } from '../city/place-names.ts';
import { cityRecords } from '../rounds/city-records.ts';
import { standsWords } from '../rounds/city-summary.ts';
import { nextRoundYear } from '../rounds/next-round.ts';
import { openWindowsIn } from '../rounds/open-windows.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';
import { href, portal } from './site.ts';

/** A place as lists of places show it. */
export interface Place {
  slug: string;
  name: string;
  shortName: string;
  /** Names by which it is found. */
  names: string;
  href: string;
  facts: VersionDetails | null;
  /** Its award in a sentence, by the words of the rules. */
  answer: string;
}

/** A province with its places, in the portal's order. */
export interface Province {
  name: string;
  places: Place[];
}

/** Every place, by province. */
export function provinces(): Province[] {
  const byProvince = Map.groupBy(portal().jurisdictions, ({ about }) => about.province);
  return [...byProvince].map(([name, cities]) => ({ name, places: cities.map(placeOf) }));
}

function placeOf(jurisdiction: Jurisdiction): Place {
  const { about, slug } = jurisdiction;
  const version = leadingVersion(jurisdiction);
  const facts = version ? versionDetails(jurisdiction, version) : null;
  return {
    slug,
    name: about.name,
    shortName: about.shortName,
    names: placeNames(jurisdiction),
    href: href(`${slug}/`),
    facts,
    answer: version && facts ? awardAnswer(awardFigures(version, facts)) : '',
  };
}

/** Places in which nothing is open, with how far their last round is; those without a round are left out. */
export function standings(): { city: string; href: string; words: string }[] {
  return portal().jurisdictions.flatMap((jurisdiction) => {
    const records = cityRecords(jurisdiction);
    const version = leadingVersion(jurisdiction);
    if (!records || !version || openWindowsIn(jurisdiction).length > 0) return [];
    const { slug, about } = jurisdiction;
    const words = standsWords(jurisdiction, version, records);
    return words === '' ? [] : [{ city: about.shortName, href: href(`${slug}/`), words }];
  });
}

/** The next round of a place, by the cycle of its rules and its rounds on record. */
export interface NextRound {
  city: string;
  href: string;
  year: number;
}

/**
 * The rounds expected next, the soonest first; places whose newest round is not decided yet, or of which nothing can be
 * expected, are left out.
 */
export function nextRounds(): NextRound[] {
  return portal()
    .jurisdictions.flatMap((jurisdiction) => {
      const year = nextYear(jurisdiction);
      const { about, slug } = jurisdiction;
      return year === null ? [] : [{ city: about.shortName, href: href(`${slug}/`), year }];
    })
    .sort((a, b) => a.year - b.year);
}

function nextYear(jurisdiction: Jurisdiction): number | null {
  const records = cityRecords(jurisdiction);
  const version = leadingVersion(jurisdiction);
  return records && version ? nextRoundYear(jurisdiction, version, records) : null;
}
