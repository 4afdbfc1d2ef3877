import { accessSync, constants, existsSync, rmSync, statSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  BUSY,
  CHANGED,
  DISK_FULL,
  FAULT_HINT,
  FREE_DISK,
  LOST,
  MOUNTED,
  NOT_A_SITE,
  faultReport,
  folderTrouble,
  keptSite,
} from '../messages/site/release.ts';
import type { Advice } from '../messages/site/release.ts';
import { LockedError, takeLock } from './build-lock.ts';
import type { Lock } from './build-lock.ts';
import { contentMark, generatedMark } from './marks.ts';
import { isInside } from './places.ts';
import type { Places } from './places.ts';
import { siteFaults } from './site-faults.ts';
import type { BuiltFolder } from './site-faults.ts';
import { bringDraft, mayBeReplaced, restoreSite, swapSite } from './swap.ts';

/** Why a site was not replaced, and what to do, in an editor's words. */
export class ReleaseError extends Error {
  readonly hint: string;

  constructor({ message, hint }: Advice) {
    super(message);
    this.hint = hint;
  }
}

/** Below this a disk counts as full: a file that did not fit has been taken away again, bytes. */
const FULL = 4_000_000;

/**
 * One build from its first moment to the change of sites. It holds the locks of its places, and whatever ends it
 * before `publish` leaves the former site as it was.
 */
export class Release {
  readonly #places: Places;
  readonly #root: string;
  readonly #content: string;
  readonly #contentMark: string;
  readonly #locks: Lock[] = [];
  #generatedMark = '';
  #published = false;

  /**
   * Takes the locks and clears away what a killed build left.
   * @throws ReleaseError when another build is at work or the site's folder cannot be replaced
   */
  constructor(places: Places, root: string, content: string) {
    this.#places = places;
    this.#root = root;
    this.#content = content;
    try {
      advised(places.site, () => this.#begin());
    } catch (error) {
      this.#giveLocks();
      throw error;
    }
    this.#contentMark = contentMark(content);
  }

  #begin(): void {
    const { site, cache, locks } = this.#places;
    for (const lock of locks) this.#locks.push(takeLock(lock));
    restoreSite(this.#places);
    rmSync(cache, { recursive: true, force: true });
    if (isInside(site, this.#root) || !mayBeReplaced(site))
      throw new ReleaseError(NOT_A_SITE(site));
    if (!existsSync(site)) return;
    accessSync(site, constants.W_OK);
    if (statSync(site).dev !== statSync(dirname(site)).dev) throw new ReleaseError(MOUNTED(site));
  }

  /** Remembers what Astro generated beside the sources, once that is done. */
  synced(): void {
    this.#generatedMark = generatedMark(join(this.#root, '.astro'));
  }

  /**
   * Proves the draft and puts it in the place of the site.
   * @throws ReleaseError when it is not whole, not of one content, or cannot be moved
   */
  publish(built: Omit<BuiltFolder, 'root'>): void {
    const { site, draft, cache } = this.#places;
    const faults = siteFaults({ root: draft, ...built });
    if (faults.length > 0)
      throw new ReleaseError({ message: faultReport(faults), hint: FAULT_HINT });
    const sameGenerated = generatedMark(join(this.#root, '.astro')) === this.#generatedMark;
    if (!sameGenerated || contentMark(this.#content) !== this.#contentMark)
      throw new ReleaseError(CHANGED);
    if (!this.#holdsLocks()) throw new ReleaseError(LOST);
    advised(site, () => {
      bringDraft(this.#places);
      swapSite(this.#places);
    });
    this.#published = true;
    rmSync(cache, { recursive: true, force: true });
    this.#giveLocks();
  }

  /** Clears away a build that came to nothing, and says what stands; null when it was published. */
  abandon(): string | null {
    if (this.#published) return null;
    const { site, draft, next, cache } = this.#places;
    const full = isFull(dirname(site)) || isFull(this.#root);
    if (this.#holdsLocks())
      for (const folder of [draft, next, cache]) rmSync(folder, { recursive: true, force: true });
    this.#giveLocks();
    const kept = keptSite(site, existsSync(site));
    return full ? `${DISK_FULL}${FREE_DISK}\n${kept}` : kept;
  }

  #holdsLocks(): boolean {
    return this.#locks.every((lock) => lock.isHeld());
  }

  #giveLocks(): void {
    for (const lock of this.#locks) lock.give();
  }
}

/** Does something with folders; what the system refuses comes in an editor's words. */
function advised(site: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof LockedError) {
      const { file, holder } = error;
      const message = BUSY.message(holder?.pid, holder?.since);
      throw new ReleaseError({ message, hint: BUSY.hint(file) });
    }
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    throw new ReleaseError(folderTrouble(code, path ?? site));
  }
}

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < FULL;
  } catch {
    return false;
  }
}
