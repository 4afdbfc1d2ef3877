import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSearchEngine } from '../../search/browser/engine.ts';
import type { SearchEngine } from '../../search/browser/engine.ts';
import { openSearchIndex } from '../../search/browser/index-files.ts';
import type { PagefindModule } from '../../search/browser/index-files.ts';
import type { SearchDocument } from '../../search/shared/search-document.ts';
import { buildSearchIndex } from '../../search/build/build-search-index.ts';
import { serveFolder } from '../../search/build/serve-folder.ts';

/** A real index in a temporary folder, with the portal's engine opened on it. */
export interface BuiltSearch {
  folder: string;
  search: SearchEngine;
  /** Every place that matches exactly, as `href#anchor`. */
  places(text: string): Promise<string[]>;
  remove(): Promise<void>;
}

/** Builds the index of some documents and opens it as a browser would, over HTTP. */
export async function builtSearch(documents: readonly SearchDocument[]): Promise<BuiltSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await buildSearchIndex(documents, folder);
  const served = await serveFolder(folder);
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { address } = served;
  // Node imports no script over HTTP, so the script alone comes from the folder.
  const load = async () => (await import(/* @vite-ignore */ script)) as PagefindModule;
  const index = await openSearchIndex(`${address}pagefind/`, `${address}search/`, load);
  const search = createSearchEngine(index);
  return {
    folder,
    search,
    places: async (text) => {
      const { exact } = await search(text);
      return exact.flatMap(({ hits }) => hits.map(({ href }) => href));
    },
    remove: async () => {
      served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
