import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { readSettings } from '../settings.ts';
import { isLocked } from './build-lock.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { Release, ReleaseError } from './release.ts';
import { restoreSite } from './swap.ts';

/**
 * The integrations of a site, in such a way that a build replaces the site as a whole or leaves it as it is: it works
 * beside the served folder, is proved, and takes its place by renames.
 */
export function releasedWhole(...integrations: AstroIntegration[]): AstroIntegration[] {
  let release: Release | null = null;
  let base = '/';
  let fixedRoutes: string[] = [];
  const begin: AstroIntegration = {
    name: 'release',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const places = placesOf(fileURLToPath(config.outDir), root);
        if (command !== 'build') {
          restoreIdle(places);
          return;
        }
        ({ base } = config);
        const begun = told(() => new Release(places, root, readSettings().content));
        release = begun;
        process.once('exit', () => {
          const left = begun.abandon();
          if (left !== null) logger.error(left);
        });
        updateConfig({ outDir: folderUrl(places.draft), cacheDir: folderUrl(places.cache) });
      },
      'astro:routes:resolved': ({ routes }) => {
        fixedRoutes = routes
          .filter(({ origin, params }) => origin === 'project' && params.length === 0)
          .map(({ pattern }) => pattern);
      },
      'astro:build:start': () => release?.synced(),
    },
  };
  const end: AstroIntegration = {
    name: 'release',
    hooks: {
      'astro:build:done': ({ dir, assets, logger }) => {
        const draft = fileURLToPath(dir);
        const files = [...assets.values()].flat().map((url) => relative(draft, fileURLToPath(url)));
        const missing = fixedRoutes.filter((route) => !assets.has(route));
        const routes = [...files, ...missing].map((path) => path.replaceAll('\\', '/'));
        told(() => release?.publish({ base, routes }));
        logger.info(`${routes.length} pages and files proved`);
      },
    },
  };
  return [begin, ...integrations, end];
}

/** Takes up what a killed build left, unless one is at work. */
function restoreIdle(places: Places): void {
  if (!places.locks.some(isLocked)) restoreSite(places);
}

function told<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new AstroError(error.message, error.hint);
  }
}

const folderUrl = (path: string) => pathToFileURL(`${path}/`);
