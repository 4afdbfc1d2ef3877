import type { Jurisdiction, RegulationVersion } from '../content-store/portal.ts';
import { lastDayOf, repealedFrom, statusOn } from '../domain/regulations/status.ts';
import type { Status, Validity } from '../domain/regulations/status.ts';
import { STATUS_MEANINGS, statusLabel } from '../wording/status.ts';
import { buildDay, href } from './portal.ts';

/** What every page says about a version: its title, number and what it is today. */
export interface VersionFacts {
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
export function versionFacts(jurisdiction: Jurisdiction, version: RegulationVersion): VersionFacts {
  const own = validityOf(version);
  const others = jurisdiction.versions.map(validityOf);
  const code = statusOn(buildDay(), own, others);
  return {
    id: version.id,
    href: href(`${jurisdiction.slug}/regulations/${version.slug}/`),
    title: version.about.title,
    documentNumber: version.about.documentNumber,
    status: {
      code,
      label: statusLabel(code, version.about.draftLabel),
      meaning: STATUS_MEANINGS[code],
    },
    effectiveOn: own.effectiveOn,
    lastDay: lastDayOf(own),
    repealedFrom: repealedFrom(own, others),
  };
}

/**
 * The version a jurisdiction's pages speak of: the one in force, else the newest text held. Between equals
 * the later day of entry into force decides, then the later folder name.
 */
export function leadingVersion(jurisdiction: Jurisdiction): RegulationVersion | undefined {
  return jurisdiction.versions
    .map((version) => ({ version, key: precedence(versionFacts(jurisdiction, version)) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))[0]?.version;
}

const STATUS_ORDER: Status[] = ['repealed', 'expired', 'draft', 'issued', 'in-force'];

/** Sorts versions as text: status first, then the day, `0000-00-00` where none is stated. */
function precedence({ status, effectiveOn, id }: VersionFacts): string {
  return [STATUS_ORDER.indexOf(status.code), effectiveOn ?? '0000-00-00', id].join(' ');
}

function validityOf(version: RegulationVersion): Validity {
  const { about, slug } = version;
  return {
    slug,
    stage: about.stage,
    effectiveOn: about.effective?.on ?? null,
    termYears: about.term?.years ?? null,
    repeals: about.repeals.flatMap((each) => ('version' in each ? [each.version] : [])),
  };
}
