import { effectiveDay } from '../../law/regulation/governing-version.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { href, portal } from '../site/site.ts';
import { versionDetails } from './version-details.ts';
import type { VersionDetails } from './version-details.ts';

/** Two versions of one regulation, the older first. */
export interface VersionPair extends Record<string, unknown> {
  jurisdiction: Jurisdiction;
  before: RegulationVersion;
  after: RegulationVersion;
}

/** One static path per pair of versions that one jurisdiction holds: `…/2020/diff/2015/`. */
export function versionPairPaths() {
  return portal()
    .jurisdictions.flatMap(versionPairs)
    .map((pair) => ({
      params: {
        jurisdiction: pair.jurisdiction.slug,
        version: pair.after.slug,
        other: pair.before.slug,
      },
      props: pair,
    }));
}

/** The other versions a reader of one may turn to, each with the address of the comparison. */
export function otherVersions(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): { facts: VersionDetails; diffHref: string }[] {
  return versionPairs(jurisdiction)
    .filter(({ before, after }) => before === version || after === version)
    .map((pair) => ({
      facts: versionDetails(jurisdiction, pair.before === version ? pair.after : pair.before),
      diffHref: href(versionPairPath(pair)),
    }));
}

/** Where a pair is compared, below the base path. */
export function versionPairPath({ jurisdiction, before, after }: VersionPair): string {
  return `${jurisdiction.slug}/regulations/${after.slug}/diff/${before.slug}/`;
}

/** Every pair of versions, newest first. */
export function versionPairs(jurisdiction: Jurisdiction): VersionPair[] {
  const byAge = jurisdiction.versions.toSorted((a, b) => (ageKey(a) < ageKey(b) ? 1 : -1));
  return byAge.flatMap((after, index) =>
    byAge.slice(index + 1).map((before) => ({ jurisdiction, before, after })),
  );
}

/** Sorts as text; a text without a day is a proposal to change what is held, hence the newest. */
function ageKey({ about, slug }: RegulationVersion): string {
  return [effectiveDay(about) ?? about.signedOn?.on ?? '9999-99-99', slug].join(' ');
}
