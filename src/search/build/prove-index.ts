import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FoldTable } from '../shared/fold-table.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import { phraseTokens } from '../shared/tokens.ts';
import { unitValues } from '../shared/units.ts';
import { serveFolder } from './serve-folder.ts';

const SAMPLES = 20;
const SAMPLE_UNITS = 6;
/** Pairs of characters outside any Chinese text. */
const ABSENT = ['ꔀꔁ', 'ꔂꔃ', 'ꔄꔅ', 'ꔆꔇ', 'ꔈꔉ'];

interface PagefindModule {
  createInstance(
    this: void,
    options: { basePath: string },
  ): {
    search(terms: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
    destroy(): Promise<void>;
  };
}

/**
 * Asks the written index for 20 passages that it holds and 5 that it cannot hold. Rewritten fragments and
 * the part size are not promised by Pagefind, so every build proves them.
 * @throws Error naming the passage that is not found, or found where it does not stand.
 */
export async function proveIndex(
  bundle: string,
  documents: readonly IndexedDocument[],
  table: FoldTable,
): Promise<void> {
  const served = await serveFolder(bundle);
  const script = pathToFileURL(join(bundle, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const instance = createInstance({ basePath: served.address });
  const found = async (units: string[]) => {
    const { results } = await instance.search(`"${phraseTokens(units).join(' ')}"`);
    return Promise.all(results.map(async (result) => (await result.data()).raw_url));
  };
  try {
    for (const { id, units } of samples(documents, table))
      if (!(await found(units)).includes(id))
        throw new Error(`the search index does not find ${units.join('')} in ${id}`);
    for (const absent of ABSENT)
      if ((await found([...absent])).length > 0)
        throw new Error(`the search index finds ${absent}, which stands nowhere`);
  } finally {
    await instance.destroy();
    served.close();
  }
}

/** Passages spread evenly over all blocks, each taken from another place of its block. */
function samples(documents: readonly IndexedDocument[], table: FoldTable) {
  const blocks = documents
    .filter(({ kind }) => kind !== 'question')
    .flatMap(({ id, blocks }) => blocks.map(({ text }) => ({ id, text })));
  const count = Math.min(SAMPLES, blocks.length);
  return Array.from({ length: count }, (_, index) => {
    const { id, text } = blocks[Math.floor((index * blocks.length) / count)]!;
    const units = unitValues(text, table);
    const start = Math.max(0, Math.floor((units.length - 2) * (index / SAMPLES)));
    return { id, units: units.slice(start, start + SAMPLE_UNITS) };
  }).filter(({ units }) => units.length >= 2);
}
