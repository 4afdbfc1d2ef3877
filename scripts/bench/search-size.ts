import { cachedPortal } from '../../src/content/cached-portal.ts';
import { readSettings } from '../../src/settings.ts';
import { searchDocuments } from '../../src/views/search/search-documents.ts';
import { portalEngine } from './search/engines.ts';
import type { Engine } from './search/engines.ts';
import { generatedDocuments } from './search/generated.ts';
import { benchQueries } from './search/queries.ts';

const SIZES = [1_000, 5_000, 20_000];
/** As many documents as the search page shows at once. */
const SHOWN = 20;
/** Every so many of the benchmark's queries is asked. */
const STRIDE = 11;

/** Measures size and building time of the search index, and bytes and time of queries, over ever more pages. */
export async function benchSearchSize(sizes: readonly string[]): Promise<void> {
  const own = searchDocuments(cachedPortal(readSettings()));
  const further = benchQueries(own).filter((_, at) => at % STRIDE === 0);
  console.log(`首次检索“公示期”；随后每次是另外 ${further.length} 个检索词的平均。`);
  for (const count of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    const engine = await portalEngine(generatedDocuments(own, count), SHOWN);
    const { buildMs, indexBytes } = engine;
    console.log(
      [
        `${count} 页：建索引 ${(buildMs / 1000).toFixed(1)} s`,
        `索引 ${(indexBytes / 1e6).toFixed(1)} MB`,
        `首次检索 ${await cost(engine, ['公示期'])}`,
        `随后每次 ${await cost(
          engine,
          further.map(({ text }) => text),
        )}`,
      ].join('，'),
    );
    await engine.close();
  }
}

/** Mean bytes and time of some queries. */
async function cost(engine: Engine, texts: readonly string[]): Promise<string> {
  const start = performance.now();
  for (const text of texts) await engine.search(text);
  const milliseconds = Math.round((performance.now() - start) / texts.length);
  return `${Math.round(engine.fetched() / texts.length / 1000)} kB / ${milliseconds} ms`;
}
