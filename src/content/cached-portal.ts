import type { Finding } from '../model/finding.ts';
import { loadPortal } from './load-portal.ts';
import type { Portal } from '../model/portal.ts';
import type { Settings } from '../settings.ts';

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
const holder = globalThis as { [SLOT]?: Map<string, Portal> };

/**
 * The portal of a content folder, read once per process.
 * @throws ContentError when anything in the folder is wrong
 */
export function cachedPortal({ content, samples }: Pick<Settings, 'content' | 'samples'>): Portal {
  const held = (holder[SLOT] ??= new Map<string, Portal>());
  const key = `${content} ${samples}`;
  const known = held.get(key);
  if (known) return known;
  const { portal, findings } = loadPortal(content, { samples });
  if (!portal) throw new ContentError(findings);
  held.set(key, portal);
  return portal;
}

/** Forgets what was read, so that a changed file is seen. */
export function releasePortal(): void {
  holder[SLOT]?.clear();
}
