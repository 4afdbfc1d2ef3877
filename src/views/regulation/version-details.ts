import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import {
  governingVersion,
  validityOf,
  versionStatus,
} from '../../law/regulation/governing-version.ts';
import { lastDayOf, repealedFrom } from '../../law/regulation/status.ts';
import type { Status } from '../../law/regulation/status.ts';
import { statusLabel, statusMeaning } from '../../messages/rules/status.ts';
import { buildDay, href } from '../site/site.ts';

/** What every page says about a version: its title, number and what it is today. */
export interface VersionDetails {
  id: string;
  href: string;
  title: string;
  documentNumber: string | null;
  status: { code: Status; label: string; meaning: string };
  effectiveOn: string | null;
  lastDay: string | null;
  repealedFrom: string | null;
}

/** Derives a version's facts for the build's day. */
export function versionDetails(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): VersionDetails {
  const own = validityOf(version);
  const others = jurisdiction.versions.map(validityOf);
  const code = versionStatus(buildDay(), version, jurisdiction.versions);
  return {
    id: version.id,
    href: href(`${jurisdiction.slug}/regulations/${version.slug}/`),
    title: version.about.title,
    documentNumber: version.about.documentNumber,
    status: {
      code,
      label: statusLabel(code, version.about),
      meaning: statusMeaning(code, version.about),
    },
    effectiveOn: own.effectiveOn,
    lastDay: lastDayOf(own),
    repealedFrom: repealedFrom(own, others),
  };
}

/** The version a jurisdiction's pages speak of: the one that governs the build's day. */
export function leadingVersion(jurisdiction: Jurisdiction): RegulationVersion | undefined {
  return governingVersion(buildDay(), jurisdiction.versions);
}
