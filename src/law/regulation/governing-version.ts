import type { RegulationFile } from '../../schemas/regulation.ts';
import type { Day } from '../calendar/day.ts';
import { statusOn } from './status.ts';
import type { Status, Validity } from './status.ts';

/** A version as far as its own dates decide what it is on a day. */
export interface DatedVersion {
  slug: string;
  about: RegulationFile;
}

const STATUS_ORDER: Status[] = [
  'repealed',
  'amended',
  'superseded',
  'expired',
  'draft',
  'undated',
  'issued',
  'in-force',
];

/**
 * The version that governs a day: the one in force, else the newest text held. Between equals the later day
 * of entry into force decides, then the later folder name.
 */
export function governingVersion<V extends DatedVersion>(
  day: Day,
  versions: readonly V[],
): V | undefined {
  return versions
    .map((version) => ({ version, key: precedence(day, version, versions) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))[0]?.version;
}

/** What a version is on a day, among all versions of its regulation that are held. */
export function versionStatus(
  day: Day,
  version: DatedVersion,
  versions: readonly DatedVersion[],
): Status {
  return statusOn(day, validityOf(version), versions.map(validityOf));
}

/** The dates a version's own words give. */
export function validityOf({ slug, about }: DatedVersion): Validity {
  return {
    slug,
    stage: about.stage,
    effectiveOn: effectiveDay(about),
    ...(about.amends ? { termFrom: about.effective?.on ?? null } : {}),
    effectiveMonth: monthNamed(about),
    termYears: about.term?.years ?? null,
    termUntil: about.term?.until ?? null,
    repeals: about.repeals.flatMap((each) => ('version' in each ? [each.version] : [])),
    supersedes: about.supersedes?.version ?? null,
    amends: about.amends?.version ?? null,
  };
}

/** The day from which these words are in force: of a text changed by a decision, the day the decision names. */
export function effectiveDay({ amends, effective }: RegulationFile): Day | null {
  return amends?.effective.on ?? effective?.on ?? null;
}

/** The month of entry into force, `2022-05`, where the quoted words leave only the day blank. */
function monthNamed({ effective }: RegulationFile): string | null {
  if (!effective || effective.on !== null) return null;
  const quotes = effective.cites.map(({ quote }) => quote).join();
  const [, year, month] = /(\d{4})\D(\d{1,2})\D/.exec(quotes) ?? [];
  return year && month ? `${year}-${month.padStart(2, '0')}` : null;
}

/** Sorts versions as text: status first, then the day, `0000-00-00` where none is stated. */
function precedence(day: Day, version: DatedVersion, versions: readonly DatedVersion[]): string {
  return [
    STATUS_ORDER.indexOf(versionStatus(day, version, versions)),
    effectiveDay(version.about) ?? '0000-00-00',
    version.slug,
  ].join(' ');
}
