import type { Jurisdiction, Portal, RegulationVersion } from '../model/portal.ts';
import { ContentError } from '../content/cached-portal.ts';
import { readSettings } from '../settings.ts';
import { portal, settings } from '../views/site/site.ts';
import { findingReport } from '../messages/findings/findings.ts';

/** The portal of the repository's own content folder; throws what is wrong with it when anything is. */
export function realPortal(): Portal {
  try {
    return portal();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Error(findingReport(error.findings), { cause: error });
  }
}

/** A version of the repository's own content by its id, such as `luohe/2018`, with its jurisdiction. */
export function realVersion(id: string): {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
} {
  for (const jurisdiction of realPortal().jurisdictions)
    for (const version of jurisdiction.versions)
      if (version.id === id) return { jurisdiction, version };
  throw new RangeError(`the content folder holds no version ${id}`);
}

/** Makes the queries speak of a given day, as `PORTAL_TODAY` does for a build. */
export function setBuildDay(day: string): void {
  Object.assign(settings, readSettings({ ...process.env, PORTAL_TODAY: day }));
}
