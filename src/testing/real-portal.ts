import { resolve } from 'node:path';
import { heldPortal } from '../content-store/held-portal.ts';
import type { Jurisdiction, Portal, RegulationVersion } from '../content-store/portal.ts';

/** The portal of the repository's own content folder; throws when anything in it is wrong. */
export function realPortal(): Portal {
  return heldPortal(resolve('content'));
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
