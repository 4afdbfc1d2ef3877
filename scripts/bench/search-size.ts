import { heldPortal } from '../../src/content-store/held-portal.ts';
import { readSettings } from '../../src/content-store/settings.ts';
import { searchDocuments } from '../../src/queries/search/search-documents.ts';
import { portalEngine } from './search/engines.ts';
import { generatedDocuments } from './search/generated.ts';
import { benchQueries } from './search/queries.ts';
import { table } from './table.ts';

const SIZES = [1_000, 5_000, 20_000];
/** As many documents as the search page shows at once. */
const SHOWN = 20;
/** Every so many of the benchmark's queries is asked. */
const STRIDE = 11;

/** Measures size and building time of the search index, and bytes and time of queries, over ever more pages. */
export async function benchSearchSize(sizes: readonly string[]): Promise<void> {
  const own = searchDocuments(heldPortal(readSettings()));
  const queries = benchQueries(own).filter((_, at) => at % STRIDE === 0);
  const rows = [HEADINGS];
  for (const count of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    const engine = await portalEngine(generatedDocuments(own, count), SHOWN);
    const first = performance.now();
    await engine.search('公示期');
    const coldMs = performance.now() - first;
    const cold = engine.fetched();
    const start = performance.now();
    for (const { text } of queries) await engine.search(text);
    const further = (performance.now() - start) / queries.length;
    rows.push([
      String(count),
      `${(engine.buildMs / 1000).toFixed(1)} s`,
      `${(engine.indexBytes / 1e6).toFixed(1)} MB`,
      `${Math.round(cold / 1000)} kB`,
      `${Math.round(coldMs)} ms`,
      `${Math.round(engine.fetched() / queries.length / 1000)} kB`,
      `${Math.round(further)} ms`,
    ]);
    await engine.close();
  }
  console.log(table(rows));
  console.log(`\n随后检索：${queries.length} 个检索词的平均。`);
}

const HEADINGS = ['页数', '建索引', '索引', '首次检索', '用时', '随后每次', '用时'];
