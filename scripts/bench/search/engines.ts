import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createSearchEngine } from '../../../src/search/browser/engine.ts';
import type { SearchEngine } from '../../../src/search/browser/engine.ts';
import { openSearchIndex } from '../../../src/search/browser/index-files.ts';
import type { PagefindModule } from '../../../src/search/browser/index-files.ts';
import { placeOf } from '../../../src/search/shared/search-answer.ts';
import type { SearchDocument } from '../../../src/search/shared/search-document.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import { serveFolder } from '../../../src/search/build/serve-folder.ts';

/** What an engine answers: pages and places, best first. */
interface EngineAnswer {
  pages: string[];
  places: string[];
}

export interface Engine {
  name: string;
  /** Bytes of the finished index on disk, as served. */
  indexBytes: number;
  buildMs: number;
  search: (text: string) => Promise<EngineAnswer>;
  /** Forgets all that was fetched, as for another visitor. */
  forget: () => void;
  /** Bytes fetched since it was last asked. */
  fetched: () => number;
  close: () => Promise<void>;
}

/** The portal's own search, as its page runs it; `limit` is the most documents an answer lists. */
export async function portalEngine(
  documents: readonly SearchDocument[],
  limit = Infinity,
): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-portal-'));
  const buildMs = await timed(() => buildSearchIndex(documents, folder));
  const served = await serveFolder(folder);
  const fetched = countedBytes(served.address);
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { address } = served;
  const load = async () => (await import(script)) as PagefindModule;
  let engine: SearchEngine | undefined;
  const open = async () =>
    createSearchEngine(await openSearchIndex(`${address}pagefind/`, `${address}search/`, load));
  return {
    name: '本门户',
    indexBytes: await bytesIn(folder),
    buildMs,
    search: async (text) => {
      engine ??= await open();
      const answer = await engine(text, { limit, otherLimit: limit });
      const { exact, related, jumps } = answer;
      const others = await answer.others();
      const groups = [...exact, ...others.flatMap((each) => each.groups), ...related];
      return {
        pages: [...jumps.map(({ id }) => id), ...groups.map(({ id }) => id)],
        places: [...jumps, ...groups.flatMap(({ hits }) => hits)].map(({ href }) => href),
      };
    },
    forget: () => (engine = undefined),
    fetched,
    close: async () => {
      served.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Pagefind as it comes: the pages as HTML, its own cutting of Chinese, its own order. */
export async function stockEngine(documents: readonly SearchDocument[]): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-stock-'));
  const { createIndex } = await import('pagefind');
  const buildMs = await timed(async () => {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind gave no index');
    for (const document of documents)
      await index.addHTMLFile({ url: `${document.id}/`, content: plainPage(document) });
    await index.writeFiles({ outputPath: join(folder, 'stock') });
    await index.deleteIndex();
  });
  const served = await serveFolder(folder);
  const fetched = countedBytes(served.address);
  const script = pathToFileURL(join(folder, 'stock/pagefind.js')).href;
  const { createInstance } = (await import(script)) as unknown as StockModule;
  const open = () => createInstance({ basePath: `${served.address}stock/` });
  let instance = open();
  return {
    name: 'Pagefind 原样',
    indexBytes: await bytesIn(folder),
    buildMs,
    search: async (text) => {
      const { results } = await instance.search(text);
      const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return {
        pages: found.map(({ raw_url }) => raw_url.replace(/^\//, '').replace(/\/$/, '')),
        places: found.flatMap(({ raw_url, sub_results }) =>
          sub_results.map(({ anchor }) =>
            placeById(documents, raw_url.replace(/^\/|\/$/g, ''), anchor?.id),
          ),
        ),
      };
    },
    forget: () => (instance = open()),
    fetched,
    close: async () => {
      served.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** MiniSearch over pairs of characters: the whole index is fetched before the first answer. */
export async function miniEngine(documents: readonly SearchDocument[]): Promise<Engine> {
  const pairs = (text: string) => {
    const letters = [
      ...text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, ''),
    ];
    return letters.length < 2
      ? letters
      : letters.slice(0, -1).map((each, at) => each + letters[at + 1]!);
  };
  const index = new MiniSearch<{ id: string; page: string; title: string; text: string }>({
    fields: ['title', 'text'],
    storeFields: ['page'],
    tokenize: pairs,
    searchOptions: { boost: { title: 2 } },
  });
  const buildMs = await timed(() => {
    for (const document of documents)
      for (const [at, block] of document.blocks.entries())
        index.add({
          id: `${document.id} ${at} ${placeOf(document, block)}`,
          page: document.id,
          title: document.title,
          text: block.text,
        });
    return Promise.resolve();
  });
  const bytes = gzipSync(JSON.stringify(index)).length;
  let waiting = bytes;
  return {
    name: 'MiniSearch 双字',
    indexBytes: bytes,
    buildMs,
    search: (text) => {
      const found = index.search(text).slice(0, 50);
      return Promise.resolve({
        pages: [...new Set(found.map((each) => (each as unknown as { page: string }).page))],
        places: found.map((each) => String(each.id).split(' ').slice(2).join(' ')),
      });
    },
    forget: () => (waiting = bytes),
    fetched: () => {
      const now = waiting;
      waiting = 0;
      return now;
    },
    close: () => Promise.resolve(),
  };
}

interface StockModule {
  createInstance: (options: { basePath: string }) => {
    search: (text: string) => Promise<{
      results: {
        data: () => Promise<{ raw_url: string; sub_results: { anchor?: { id: string } }[] }>;
      }[];
    }>;
  };
}

function plainPage({ title, documentNumber, blocks }: SearchDocument): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const sections = blocks.map(
    ({ label, text }, at) => `<h2 id="b${at}">${escape(label)}</h2><p>${escape(text)}</p>`,
  );
  return `<html lang="zh-CN"><body><main><h1>${escape(title)}</h1><p>${escape(documentNumber ?? '')}</p>${sections.join('')}</main></body></html>`;
}

function placeById(documents: readonly SearchDocument[], id: string, anchor?: string): string {
  const document = documents.find((each) => each.id === id);
  const block = document?.blocks[Number(anchor?.slice(1) ?? -1)];
  return document && block ? placeOf(document, block) : id;
}

/**
 * Counts what is fetched from an address from now on, JSON as a host compresses it: the only way all three engines can
 * be compared by bytes. It must stand before an engine is opened there, for opening fetches.
 */
function countedBytes(address: string): () => number {
  let bytes = 0;
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await plain(...request);
    const [asked] = request;
    const url = asked instanceof Request ? asked.url : String(asked);
    if (url.startsWith(address)) {
      const body = Buffer.from(await response.clone().arrayBuffer());
      bytes += url.endsWith('.json') ? gzipSync(body).length : body.length;
    }
    return response;
  };
  return () => {
    const now = bytes;
    bytes = 0;
    return now;
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return sizes.reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
}
