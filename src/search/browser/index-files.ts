import { fetched } from '../../elements/shared/fetched.ts';
import { parseFoldTable } from '../shared/fold-table.ts';
import type { FoldTable } from '../shared/fold-table.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import { parsePageTable } from '../shared/page-table.ts';
import type { PageTable } from '../shared/page-table.ts';
import type { Profile } from '../shared/facets.ts';
import { TOKEN_SCHEME } from '../shared/tokens.ts';

/** One page as Pagefind names it; its document is fetched only when it is shown. */
export interface IndexResult {
  id: string;
  score: number;
  data(): Promise<{ document: IndexedDocument }>;
}

/** The part of Pagefind's browser engine that the portal uses. */
export interface IndexEngine {
  search(terms: string): Promise<{ results: IndexResult[] }>;
  preload(terms: string): Promise<void>;
}

/** What Pagefind's own script exports, as far as the portal uses it. */
export interface PagefindModule {
  createInstance(this: void, options: { basePath: string; noWorker: boolean }): IndexEngine;
}

/** The search index of a site, opened. */
export interface SearchIndex {
  engine: IndexEngine;
  /** The filters of every page by the id the engine gives it, the newest page first. */
  pages: ReadonlyMap<string, Profile>;
  /** Fetches the table of traditional characters, once. */
  foldTable(): Promise<FoldTable>;
}

/** The index cannot be used: it was written for another release of this script. */
class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/**
 * Opens the index of a site.
 * @param bundle address of Pagefind's folder, ending in a slash
 * @param tables address of the folder with `pages.json` and `t2s.json`, ending in a slash
 * @throws NotFetched, or the browser's own error of an import, when the index cannot be had; SearchIndexError when it is
 * of another scheme
 */
export async function openSearchIndex(
  bundle: string,
  tables: string,
  load = importPagefind,
): Promise<SearchIndex> {
  const [{ scheme, pages }, { createInstance }] = await Promise.all([
    // Asked of the server each time: a kept table of an older index would name other pages.
    fetchJson<{ scheme: number; pages: PageTable }>(`${tables}pages.json`, { cache: 'no-cache' }),
    load(`${bundle}pagefind.js`),
  ]);
  if (scheme !== TOKEN_SCHEME)
    throw new SearchIndexError(`expected index scheme ${TOKEN_SCHEME}, received ${scheme}`);
  let table: Promise<FoldTable> | undefined;
  return {
    // A worker would be one more file to wait for, and Pagefind gives it up after five seconds of a slow line.
    engine: createInstance({ basePath: bundle, noWorker: true }),
    pages: parsePageTable(pages),
    foldTable: () => (table ??= fetchJson<string>(`${tables}t2s.json`).then(parseFoldTable)),
  };
}

async function importPagefind(address: string): Promise<PagefindModule> {
  return (await import(/* @vite-ignore */ address)) as PagefindModule;
}

async function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  return (await (await fetched(address, options)).json()) as T;
}
