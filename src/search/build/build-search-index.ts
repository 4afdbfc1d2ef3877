import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldsWithin, printFoldTable } from '../shared/fold-table.ts';
import type { FoldTable } from '../shared/fold-table.ts';
import type { IndexedDocument, SearchDocument } from '../shared/search-document.ts';
import { printPageTable } from '../shared/page-table.ts';
import type { PageTable } from '../shared/page-table.ts';
import { profileOf } from '../shared/search-document.ts';
import { TOKEN_SCHEME } from '../shared/tokens.ts';
import { FACET_WORDS } from '../../messages/search/search.ts';
import { mendedEngine } from './engine-script.ts';
import { proveIndex } from './prove-index.ts';
import { rewriteFragments } from './fragments.ts';
import { tokenPage } from './token-page.ts';
import { traditionalTable } from './traditional-table.ts';

const UNUSED_FILE = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
const ENGINE = 'pagefind.js';

/**
 * Writes the search index of a built site: Pagefind's files under `<outDir>/pagefind/`, the table
 * of pages and that of traditional characters under `<outDir>/search/`. Documents come best first: equals keep order.
 * @throws Error when Pagefind reports one, when there is no document or two share an id, or when the written index does
 * not find what it holds.
 */
export async function buildSearchIndex(
  documents: readonly SearchDocument[],
  outDir: string,
): Promise<void> {
  if (documents.length === 0) throw new RangeError('expected at least one document to search');
  const table = traditionalTable();
  const indexed = new Map<string, IndexedDocument>();
  for (const document of documents) {
    if (indexed.has(document.id)) throw new Error(`two search documents are called ${document.id}`);
    indexed.set(document.id, { ...document, traditional: foldsOf(document, table) });
  }
  const bundle = join(outDir, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  await writePagefindFiles(indexed, bundle, table);
  const ids = await rewriteFragments(join(bundle, 'fragment'), indexed);
  await writeTables(join(outDir, 'search'), pageTable(documents, ids), table);
  await proveIndex(bundle, [...indexed.values()], table);
}

async function writePagefindFiles(
  documents: ReadonlyMap<string, IndexedDocument>,
  outputPath: string,
  table: FoldTable,
) {
  // Read by Pagefind's binary when it starts: smaller parts, 18 instead of 61 kB per query.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '4000';
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  for (const [url, document] of documents)
    refuse((await index.addHTMLFile({ url, content: tokenPage(document, table) })).errors);
  // Pagefind's own writing answers before the bytes are on disk (Pagefind/pagefind#1271): a busy machine cuts files.
  const written = await index.getFiles();
  refuse(written.errors);
  for (const { path, content } of written.files.filter(({ path }) => !UNUSED_FILE.test(path))) {
    await mkdir(join(outputPath, dirname(path)), { recursive: true });
    const mended = path === ENGINE ? mendedEngine(Buffer.from(content).toString()) : content;
    await writeFile(join(outputPath, path), mended);
  }
  await index.deleteIndex();
  await close();
}

async function writeTables(folder: string, pages: PageTable, table: FoldTable) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pages.json'), JSON.stringify({ scheme: TOKEN_SCHEME, pages }));
  await writeFile(join(folder, 't2s.json'), JSON.stringify(printFoldTable(table)));
}

/** The newest page first; of one day, in the order given. */
function pageTable(
  documents: readonly SearchDocument[],
  ids: ReadonlyMap<string, string>,
): PageTable {
  const dayOf = ({ on }: SearchDocument) => on ?? '';
  const newestFirst = documents.toSorted((a, b) =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1,
  );
  return printPageTable(
    newestFirst.map((each) => ({ id: ids.get(each.id)!, profile: profileOf(each, FACET_WORDS) })),
  );
}

function foldsOf(document: SearchDocument, table: FoldTable): string {
  const words = [document.title, document.documentNumber, ...document.blocks.map((b) => b.text)];
  return printFoldTable(foldsWithin(words.join('\n'), table));
}

function refuse(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
