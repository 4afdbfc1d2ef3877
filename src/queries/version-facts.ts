import type { Jurisdiction, RegulationVersion } from '../content-store/portal.ts';
import { lastDayOf, repealedFrom, statusOn } from '../domain/regulations/status.ts';
import type { Status, Validity } from '../domain/regulations/status.ts';
import { STATUS_MEANINGS, statusLabel } from '../wording/status.ts';
import { href, settings } from './portal.ts';

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
  const code = statusOn(settings.today, own, others);
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

/** The version a jurisdiction's pages speak of: the one in force, else the newest text held. */
export function leadingVersion(jurisdiction: Jurisdiction): RegulationVersion | undefined {
  const facts = jurisdiction.versions.map((version) => ({
    version,
    ...versionFacts(jurisdiction, version),
  }));
  const inForce = facts.find((each) => each.status.code === 'in-force');
  return (inForce ?? facts.sort((a, b) => rank(b) - rank(a) || compareDays(b, a))[0])?.version;
}

const ORDER: Status[] = ['repealed', 'expired', 'draft', 'issued', 'in-force'];
const rank = (facts: VersionFacts) => ORDER.indexOf(facts.status.code);
const compareDays = (a: VersionFacts, b: VersionFacts) =>
  (a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? -1 : 1;

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
