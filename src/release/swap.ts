import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Places } from './places.ts';

/** Kept in the folder of a site that is published by git, as Astro keeps it. */
const KEPT = '.git';
/** One of these stands in every folder that holds a site. */
const SIGNS = ['index.html', '404.html', '_astro', 'pagefind'];

/**
 * Takes up what a build left that was killed: a site that was moved away comes back, and what is half done goes.
 * Only while nobody builds there.
 */
export function restoreSite({ site, draft, next, old }: Places): void {
  if (existsSync(old)) {
    if (existsSync(site)) discardOld(site, old);
    else renameSync(old, site);
  }
  for (const folder of [draft, next]) rmSync(folder, { recursive: true, force: true });
}

/** Whether a folder may be replaced: there is none, it is empty, or it holds a site. */
export function mayBeReplaced(site: string): boolean {
  if (!existsSync(site)) return true;
  const names = statSync(site).isDirectory() ? readdirSync(site) : [''];
  return names.every((name) => name === KEPT) || SIGNS.some((sign) => names.includes(sign));
}

/** Brings a finished draft beside the site, from another file system by copying. */
export function bringDraft({ draft, next }: Places): void {
  if (draft === next) return;
  mkdirSync(dirname(next), { recursive: true });
  try {
    renameSync(draft, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(draft, next, { recursive: true });
    rmSync(draft, { recursive: true });
  }
}

/**
 * Puts the finished site in the place of the former one: two renames, between which there is none. A reader of files
 * finds the one whole or the other.
 * @throws Node's error of the rename, with the former site in its place
 */
export function swapSite({ site, next, old }: Places): void {
  if (existsSync(site)) {
    chmodSync(next, statSync(site).mode);
    renameSync(site, old);
  }
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(old)) renameSync(old, site);
    throw error;
  }
  if (existsSync(old)) discardOld(site, old);
}

/** A program may hold a file of it open (Windows): then the next build removes it. */
function discardOld(site: string, old: string): void {
  if (existsSync(join(old, KEPT)) && !existsSync(join(site, KEPT)))
    renameSync(join(old, KEPT), join(site, KEPT));
  try {
    rmSync(old, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}
