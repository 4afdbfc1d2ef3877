import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexedDocument } from '../shared/search-document.ts';

const HEAD = 'pagefind_dcd';

const SUFFIX = '.pf_fragment';

/**
 * Puts the real document into each fragment in place of the token text, so that excerpts and links come
 * from the words as printed. Gives the engine's id of each document by the document's own.
 * @throws Error when a fragment is not of the form this version of Pagefind writes.
 */
export async function rewriteFragments(
  folder: string,
  documents: ReadonlyMap<string, IndexedDocument>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const names = await readdir(folder);
  if (names.length !== documents.size)
    throw new Error(`expected ${documents.size} fragments in ${folder}, found ${names.length}`);
  for (const name of names) {
    const file = join(folder, name);
    const fragment = readFragment(await readFile(file), file);
    const document = documents.get(fragment.url);
    if (!document) throw new Error(`${file} belongs to no document: ${fragment.url}`);
    ids.set(fragment.url, basename(name, SUFFIX));
    const rewritten = {
      ...fragment,
      content: '',
      anchors: [],
      meta: { title: document.title },
      document,
    };
    await writeFile(file, gzipSync(HEAD + JSON.stringify(rewritten), { level: 9 }));
  }
  return ids;
}

interface Fragment {
  url: string;
}

function readFragment(packed: Buffer, file: string): Fragment {
  const bytes = gunzipSync(packed);
  if (bytes.subarray(0, HEAD.length).toString() !== HEAD)
    throw new Error(`${file} does not begin with ${HEAD}: another version of Pagefind wrote it`);
  const fragment: unknown = JSON.parse(bytes.subarray(HEAD.length).toString());
  if (
    typeof fragment !== 'object' ||
    fragment === null ||
    !('url' in fragment) ||
    typeof fragment.url !== 'string'
  )
    throw new Error(`${file} has no address`);
  return { ...fragment, url: fragment.url };
}
