import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSearchEngine } from '../client/search-engine.ts';
import type { SearchEngine } from '../client/search-engine.ts';
import type { PagefindModule } from '../client/search-index-files.ts';
import { parseFoldTable } from '../domain/search/fold-table.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { buildSearchIndex } from '../search-index/build-search-index.ts';
import { serveFolder } from '../search-index/serve-folder.ts';

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
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const search = createSearchEngine({
    engine: createInstance({ basePath: `${served.address}pagefind/` }),
    pages: documents.length,
    foldTable: async () =>
      parseFoldTable(JSON.parse(await readFile(join(folder, 'search/t2s.json'), 'utf8')) as string),
  });
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
