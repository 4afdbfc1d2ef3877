import { heldPortal } from '../content-store/held-portal.ts';
import type { Portal } from '../content-store/portal.ts';
import { readSettings } from '../content-store/settings.ts';

/** The settings of this build. */
export const settings = readSettings();

/** The portal of this build. */
export function portal(): Portal {
  return heldPortal(settings.content);
}

/** An address inside the site: `href('compare/')` under the configured base path. */
export function href(path: string): string {
  return settings.base + path;
}
