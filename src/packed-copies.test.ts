import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writePackedCopies } from './packed-copies.ts';

const PAGE = '质量奖'.repeat(400);

/** The copies written beside some files. */
async function copiesOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'packed-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const count = await writePackedCopies(root);
  return { root, count, copies: globSync('**/*.{br,gz}', { cwd: root }).toSorted() };
}

it('says in each copy what the file says', async () => {
  const { root, count, copies } = await copiesOf({ 'luohe/index.html': PAGE });
  expect(count).toBe(1);
  expect(copies).toEqual(['luohe/index.html.br', 'luohe/index.html.gz']);
  const bytes = (ending: string) => readFileSync(join(root, `luohe/index.html.${ending}`));
  expect(brotliDecompressSync(bytes('br')).toString()).toBe(PAGE);
  expect(gunzipSync(bytes('gz')).toString()).toBe(PAGE);
});

it.each([
  ['a.css', 860, true, 'it is large enough'],
  ['a.css', 859, false, 'the saving would not be a packet'],
  ['feeds/all.xml', 2000, true, 'it is text'],
  ['a.png', 2000, false, 'a picture is packed already'],
  ['pagefind/index/a.pf_index', 2000, false, 'so is the search index'],
  ['log/index.html', 2000, true, 'a page like others'],
  ['log/published.jsonl', 2000, false, 'the register holds nothing but itself'],
  ['log/files/0.md', 2000, false, 'what is registered has no other form'],
])('packs %s of %i bytes: %s, for %s', async (path, size, expected) => {
  const { copies } = await copiesOf({ [path]: 'a'.repeat(size) });
  expect(copies.length).toBe(expected ? 2 : 0);
});

it('packs no copy again', async () => {
  const { root, count } = await copiesOf({ 'a.txt': PAGE });
  expect(await writePackedCopies(root)).toBe(count);
  expect(globSync('**/*.{br,gz}', { cwd: root })).toHaveLength(2);
});
