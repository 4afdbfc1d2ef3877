import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import {
  effectiveDay,
  governingVersion,
  validityOf,
  versionStatus,
} from '../../law/regulation/governing-version.ts';
import { lastDayOf, lastMonthOf, repealedFrom } from '../../law/regulation/status.ts';
import { amender, repealer, superseder } from '../../law/regulation/status.ts';
import type { Status } from '../../law/regulation/status.ts';
import { statusLabel, statusMeaning } from '../../messages/rules/status.ts';
import { markOfAmendment, markOfYear } from '../../messages/regulation/regulation.ts';
import { buildDay, href } from '../site/site.ts';

/** What every page says about a version: its title, number and what it is today. */
export interface VersionDetails {
  id: string;
  href: string;
  title: string;
  documentNumber: string | null;
  /** Its number; without one, its year where another text of the city bears the same title. */
  mark: string | null;
  status: {
    code: Status;
    label: string;
    meaning: string;
    /** The text that repealed or superseded it. */
    successor: Successor | null;
  };
  effectiveOn: string | null;
  lastDay: string | null;
  repealedFrom: string | null;
}

/** The text that took the place of another; a reason where only the portal judges so. */
export interface Successor {
  href: string;
  title: string;
  mark: string | null;
  /** The day it came into force, from which the other is over. */
  from: string | null;
  reason: string | null;
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
    href: versionHref(jurisdiction, version),
    title: version.about.title,
    documentNumber: version.about.documentNumber,
    mark: markOf(jurisdiction, version),
    status: {
      code,
      label: statusLabel(code, version.about),
      meaning: statusMeaning(code, version.about, lastMonthOf(own)),
      successor: successorOf(jurisdiction, version, code),
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

function successorOf(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
  code: Status,
): Successor | null {
  if (code !== 'repealed' && code !== 'superseded' && code !== 'amended') return null;
  const find = { repealed: repealer, superseded: superseder, amended: amender }[code];
  const slug = find(validityOf(version), jurisdiction.versions.map(validityOf))?.slug;
  const next = jurisdiction.versions.find((each) => each.slug === slug);
  return next
    ? {
        href: versionHref(jurisdiction, next),
        title: next.about.title,
        mark: markOf(jurisdiction, next),
        from: validityOf(next).effectiveOn,
        reason: code === 'superseded' ? (next.about.supersedes?.reason ?? null) : null,
      }
    : null;
}

function markOf({ versions }: Jurisdiction, { about }: RegulationVersion): string | null {
  const twin = versions.filter((each) => each.about.title === about.title).length > 1;
  const day = effectiveDay(about) ?? about.signedOn?.on;
  // A text that a decision changed keeps its title and its number.
  if (about.amends)
    return (about.documentNumber ?? '') + markOfAmendment(about.amends.effective.on.slice(0, 4));
  return about.documentNumber ?? (twin && day ? markOfYear(day.slice(0, 4)) : null);
}

/** Where a text of a city stands. */
export function versionHref({ slug }: Jurisdiction, version: RegulationVersion): string {
  return href(`${slug}/regulations/${version.slug}/`);
}
