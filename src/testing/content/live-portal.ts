import { wholePortal } from '../../content/cached-portal.ts';
import type { Jurisdiction, Portal, RegulationVersion } from '../../model/portal.ts';
import { readSettings } from '../../settings.ts';
import { readable, versionOf } from '../real-portal.ts';

/** What editors publish. */
export const LIVE_CONTENT = 'content';

/** The portal of what editors publish, now or later; throws what is wrong with it when anything is. */
export function livePortal({ samples = true } = {}): Portal {
  return readable(() => wholePortal({ ...readSettings(), content: LIVE_CONTENT, samples }));
}

/** A version of what editors publish by its id, such as `luohe/2018`, with its jurisdiction. */
export function liveVersion(id: string): {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
} {
  return versionOf(livePortal(), id);
}
