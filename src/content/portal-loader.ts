import type { Loader } from 'astro/loaders';
import { cachedPortal } from './cached-portal.ts';
import type { Portal } from '../model/portal.ts';
import { readSettings } from '../settings.ts';

/** A collection entry: an id and the few fields a listing needs; the bodies stay in the portal. */
export interface LeanEntry {
  id: string;
  /** Markdown that a page prints; the reader has refused raw HTML in it. */
  prose?: string;
  [field: string]: unknown;
}

/**
 * A loader that starts anew each time: an entry kept from an earlier build keeps the path of its file, and the file
 * may have been renamed since, moved or deleted.
 */
export function freshly(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      context.store.clear();
      await loader.load(context);
    },
  };
}

/** A content collection over the portal already read: nothing is parsed or validated a second time. */
export function portalLoader(name: string, entries: (portal: Portal) => LeanEntry[]): Loader {
  return {
    name: `portal-${name}`,
    async load(context) {
      const { store } = context;
      store.clear();
      for (const { id, prose, ...data } of entries(cachedPortal(readSettings())))
        store.set(
          prose === undefined
            ? { id, data }
            : { id, data, body: prose, rendered: await context.renderMarkdown(prose) },
        );
    },
  };
}
