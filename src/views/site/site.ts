import { cachedReading } from '../../content/cached-portal.ts';
import type { Reading } from '../../content/cached-portal.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { Portal } from '../../model/portal.ts';
import { readSettings } from '../../settings.ts';
import type { Settings } from '../../settings.ts';

/** What every view of a build asks: the portal, the day it speaks of, and where its pages stand. */
export interface Site {
  portal: Portal;
  settings: Settings;
  /**
   * The day the build speaks of: the one set from outside, else a demonstration's own day, which keeps its open
   * windows open, else today in China.
   */
  today: Day;
  /** True when the build shows samples: it is then a demonstration and says so everywhere. */
  demonstration: boolean;
  /** An address inside the site: `href('compare/')` under the configured base path. */
  href: (path: string) => string;
}

/** A portal as a build with these settings shows it. */
export function siteOf(portal: Portal, settings: Settings): Site {
  const demonstration = portal.jurisdictions.some(({ rounds }) =>
    rounds.some((round) => round.about.sample),
  );
  const { today, todayIsSet, base } = settings;
  return {
    portal,
    settings,
    today: todayIsSet || !demonstration ? today : (portal.site.demoDay ?? today),
    demonstration,
    href: (path) => base + path,
  };
}

/** The settings of this build. Its day is `buildDay`: a development server outlives the one read here. */
export const settings = readSettings();

let built: { reading: Reading; site: Site } | undefined;

/** The site of this build; a new one when the content was read again, of the day on which it was. */
export function currentSite(): Site {
  const reading = cachedReading(settings);
  if (built?.reading !== reading)
    built = { reading, site: siteOf(reading.portal, reading.settings) };
  return built.site;
}

/** The portal of this build. */
export function portal(): Portal {
  return currentSite().portal;
}

/** An address inside the site: `href('compare/')` under the configured base path. */
export function href(path: string): string {
  return settings.base + path;
}

/** The full address of a page under the configured origin; null without one. */
export function absoluteAddress(pathname: string): string | null {
  return settings.origin === undefined ? null : settings.origin + pathname;
}

/** True when the build shows samples. */
export function isDemonstration(): boolean {
  return currentSite().demonstration;
}

/** The day the build speaks of. */
export function buildDay(): Day {
  return currentSite().today;
}
