import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { regulationDocuments } from '../../testing/regulation-documents.ts';
import { rewriteFragments } from './fragments.ts';

const document = { ...regulationDocuments()[0]!, traditional: '' };
const documents = new Map([[document.id, document]]);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fragments-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (text: string) => writeFile(join(folder, 'a.pf_fragment'), gzipSync(text));

it('refuses a folder with another number of fragments than documents', async () => {
  await expect(rewriteFragments(folder, documents)).rejects.toThrow('expected 1 fragments');
});

it.each([
  ['another_head{}', 'does not begin with pagefind_dcd'],
  ['pagefind_dcd{}', 'has no address'],
  ['pagefind_dcd{"url":"elsewhere"}', 'belongs to no document: elsewhere'],
])('refuses the fragment %s', async (text, message) => {
  await write(text);
  await expect(rewriteFragments(folder, documents)).rejects.toThrow(message);
});

it('gives the id by which the engine knows a document', async () => {
  await write(`pagefind_dcd{"url":"${document.id}"}`);
  await expect(rewriteFragments(folder, documents)).resolves.toEqual(new Map([[document.id, 'a']]));
});
