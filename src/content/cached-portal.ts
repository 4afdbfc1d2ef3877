import type { Finding } from '../model/finding.ts';
import { loadPortal } from './load-portal.ts';
import type { Portal } from '../model/portal.ts';
import type { Settings } from '../settings.ts';
import { publicAt } from './embargo/public-at.ts';
import { reachedBy } from './embargo/reached.ts';
import { withoutWithheldNames } from './embargo/withheld-names.ts';

/** The content is not fit to publish; carries everything that is wrong with it. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`${findings.length} findings in the content folder`);
    this.findings = findings;
  }
}

/**
 * The build configuration, the content loader and the pages are bundled apart from each other; a slot on
 * the process lets them share one reading of the content.
 */
const SLOT = Symbol.for('quality-award-portal/held');
const holder = globalThis as { [SLOT]?: Map<string, Reading> };

/** A portal, and the settings it was read by: its day is that of the reading. */
export interface Reading {
  portal: Portal;
  settings: Settings;
}

/**
 * A content folder as far as it is public, read once per process: however long a build takes, all of it speaks of the
 * moment it began.
 * @throws ContentError when anything in the folder is wrong
 */
export function cachedReading(settings: Settings): Reading {
  const { content, samples, today, todayIsSet } = settings;
  return held(`${content} ${samples} at ${todayIsSet ? today : 'the clock'}`, settings, () => {
    const whole = wholePortal(settings);
    return withoutWithheldNames(publicAt(whole, reachedBy(whole, settings)));
  });
}

/** The portal of that reading. */
export function cachedPortal(settings: Settings): Portal {
  return cachedReading(settings).portal;
}

/**
 * The portal with what waits for its moment, read once per process.
 * @throws ContentError when anything in the folder is wrong
 */
export function wholePortal(settings: Settings): Portal {
  const { content, samples } = settings;
  return held(`${content} ${samples}`, settings, () => {
    const { portal, findings } = loadPortal(content, settings);
    if (!portal) throw new ContentError(findings);
    return portal;
  }).portal;
}

function held(key: string, settings: Settings, read: () => Portal): Reading {
  const known = (holder[SLOT] ??= new Map<string, Reading>());
  const reading = known.get(key) ?? { portal: read(), settings: { ...settings } };
  known.set(key, reading);
  return reading;
}

/** Forgets what was read, so that a changed file is seen. */
export function releasePortal(): void {
  holder[SLOT]?.clear();
}
