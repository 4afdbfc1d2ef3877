import { cachedPortal } from '../../content/cached-portal.ts';
import type { Portal } from '../../model/portal.ts';
import { readSettings } from '../../settings.ts';

/** The settings of this build. */
export const settings = readSettings();

/** The portal of this build. */
export function portal(): Portal {
  return cachedPortal(settings);
}

/** An address inside the site: `href('compare/')` under the configured base path. */
export function href(path: string): string {
  return settings.base + path;
}

/** The full address of a page under the configured origin; null without one. */
export function absoluteAddress(pathname: string): string | null {
  return settings.origin === undefined ? null : settings.origin + pathname;
}

/** True when the build shows samples: it is then a demonstration and says so everywhere. */
export function isDemonstration(): boolean {
  return portal().jurisdictions.some(({ rounds }) => rounds.some((round) => round.about.sample));
}

/**
 * The day the build speaks of: the one set from outside, else a demonstration's own day, which keeps its
 * open windows open, else today in China.
 */
export function buildDay(): string {
  if (settings.todayIsSet || !isDemonstration()) return settings.today;
  return portal().site.demoDay ?? settings.today;
}
