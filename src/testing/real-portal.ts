import type { Jurisdiction, Portal, RegulationVersion } from '../model/portal.ts';
import { ContentError } from '../content/cached-portal.ts';
import { readSettings } from '../settings.ts';
import { portal, settings } from '../views/site/site.ts';
import { findingReport } from '../messages/findings/findings.ts';

/** The portal of the content that tests of code read; throws what is wrong with it when anything is. */
export function realPortal(): Portal {
  return readable(portal);
}

/** A portal that was read, or what is wrong with its content as a report. */
export function readable(read: () => Portal): Portal {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Error(findingReport(error.findings), { cause: error });
  }
}

/** A version of the tested content by its id, such as `luohe/2018`, with its jurisdiction. */
export function realVersion(id: string): {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
} {
  return versionOf(realPortal(), id);
}

/** A version of a portal by its id, with its jurisdiction. */
export function versionOf(
  { jurisdictions }: Portal,
  id: string,
): { jurisdiction: Jurisdiction; version: RegulationVersion } {
  for (const jurisdiction of jurisdictions)
    for (const version of jurisdiction.versions)
      if (version.id === id) return { jurisdiction, version };
  throw new RangeError(`the content folder holds no version ${id}`);
}

/** Makes the queries speak of a given day, as `PORTAL_TODAY` does for a build. */
export function setBuildDay(day: string): void {
  Object.assign(settings, readSettings({ ...process.env, PORTAL_TODAY: day }));
}
