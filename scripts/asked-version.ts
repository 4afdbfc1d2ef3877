import type { Jurisdiction, Portal, RegulationVersion } from '../src/model/portal.ts';
import type { Day } from '../src/law/calendar/day.ts';
import { governingVersion } from '../src/law/regulation/governing-version.ts';

/** A city's text as a command's arguments name it; without a version, the one that governs the day. */
export interface AskedText {
  jurisdiction: string;
  version: string | undefined;
}

/** Finds the text asked for; throws RangeError with the known names where the portal holds no such one. */
export function askedVersion(
  portal: Pick<Portal, 'jurisdictions'>,
  asked: AskedText,
  on: Day,
): { city: Jurisdiction; version: RegulationVersion } {
  const city = portal.jurisdictions.find(({ slug }) => slug === asked.jurisdiction);
  if (!city)
    throw new RangeError(
      `--jurisdiction 没有“${asked.jurisdiction}”；可以写：${names(portal.jurisdictions)}`,
    );
  const { versions, about } = city;
  const version =
    asked.version === undefined
      ? governingVersion(on, versions)
      : versions.find(({ slug }) => slug === asked.version);
  if (version) return { city, version };
  throw new RangeError(
    asked.version === undefined
      ? `${about.name}没有收录任何文本`
      : `--version 没有“${asked.version}”；${about.name}可以写：${names(versions)}`,
  );
}

function names(all: readonly { slug: string }[]): string {
  return all.map(({ slug }) => slug).join('、');
}
