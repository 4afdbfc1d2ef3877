import type { Loader } from 'astro/loaders';
import { heldPortal } from './held-portal.ts';
import type { Portal } from './portal.ts';
import { readSettings } from './settings.ts';

/** A collection entry: an id and the few fields a listing needs; the bodies stay in the portal. */
export interface LeanEntry {
  id: string;
  [field: string]: unknown;
}

/** A content collection over the portal already read: nothing is parsed or validated a second time. */
export function portalLoader(name: string, entries: (portal: Portal) => LeanEntry[]): Loader {
  return {
    name: `portal-${name}`,
    load({ store }) {
      store.clear();
      for (const { id, ...data } of entries(heldPortal(readSettings()))) store.set({ id, data });
      return Promise.resolve();
    },
  };
}
