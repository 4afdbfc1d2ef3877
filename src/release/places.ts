import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** Where a build works and where its site goes; all absolute. */
export interface Places {
  /** The folder people serve, symbolic links followed. */
  site: string;
  /** Where Astro writes. Within the working folder, for it moves files there from a folder of its own. */
  draft: string;
  /** The finished site beside the served one, on its file system: the draft itself where that lies there. */
  next: string;
  /** The former site, for the moment of the change. */
  old: string;
  /** Caches of one build: what another left in them has broken builds. */
  cache: string;
  /** Held while a build works: for the project, whose `.astro` builds share, and for the site's folder. */
  locks: [string, string];
}

/** The places of a build into `outDir`, of a project at `root`, started in `cwd`. */
export function placesOf(outDir: string, root: string, cwd = process.cwd()): Places {
  const site = followed(resolve(outDir));
  const beside = (suffix: string) => join(dirname(site), `.${basename(site)}.${suffix}`);
  const next = beside('next');
  return {
    site,
    draft: isInside(cwd, site) ? next : join(cwd, '.astro', 'next'),
    next,
    old: beside('old'),
    cache: join(root, '.astro', 'build'),
    locks: [join(root, '.astro', 'build.lock'), beside('lock')],
  };
}

/** Whether a path lies in a folder, or is it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** Where a path leads, as far as there is anything. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    if (isLink(path)) return followed(resolve(dirname(path), readlinkSync(path)));
    const parent = dirname(path);
    return parent === path ? path : join(followed(parent), basename(path));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
