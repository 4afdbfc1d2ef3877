import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_FOLDING } from '../shared/fold-table.ts';
import { parsePageTable } from '../shared/page-table.ts';
import type { PageTable } from '../shared/page-table.ts';
import type { SearchDocument } from '../shared/search-document.ts';
import { unitsOf } from '../shared/units.ts';
import { builtSearch } from '../../testing/site/built-search.ts';
import type { BuiltSearch } from '../../testing/site/built-search.ts';
import { plainSearch } from '../../testing/plain-search.ts';
import { regulationDocuments } from '../../testing/regulation-documents.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { proveIndex } from './prove-index.ts';

const documents = regulationDocuments();
let built: BuiltSearch;

beforeAll(async () => {
  built = await builtSearch(documents);
}, 60_000);

afterAll(() => built.remove());

/** A repeatable stream of numbers from 0 to 1. */
function random(seed: number) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function samplePassages(count: number): string[] {
  const next = random(20181122);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const samples: string[] = [];
  while (samples.length < count) {
    const { text } = pick(pick(documents).blocks);
    const units = unitsOf(text);
    const length = 2 + Math.floor(next() * 11);
    const start = Math.floor(next() * (units.length - length));
    const sample = text.slice(units[start]?.start, units[start + length - 1]?.end);
    if (start >= 0 && !/\s/.test(sample)) samples.push(sample);
  }
  return samples;
}

function sample(words: Partial<SearchDocument>): SearchDocument {
  return { ...documents[0]!, documentNumber: null, ...words };
}

describe('the index of the five regulations', () => {
  it('finds 300 random passages in every block that holds them and in no other', async () => {
    for (const passage of samplePassages(300))
      expect((await built.places(passage)).toSorted(), passage).toEqual(
        plainSearch(documents, passage).toSorted(),
      );
  }, 60_000);

  it('finds every article by its complete wording', async () => {
    for (const { href, blocks } of documents)
      for (const { anchor, text } of blocks)
        expect(await built.places(text), text).toContain(`${href}#${anchor}`);
  }, 60_000);

  it('is fetched in part only, the first time too', async () => {
    const fresh = await builtSearch(documents);
    const fetched = vi.spyOn(globalThis, 'fetch');
    await fresh.search('公示期');
    const parts = fetched.mock.calls.filter(
      ([asked]) => typeof asked === 'string' && asked.endsWith('.pf_index'),
    );
    fetched.mockRestore();
    const held = await readdir(join(fresh.folder, 'pagefind/index'));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThan(held.length / 2);
    await fresh.remove();
  });

  it('says which scheme it is of and which pages it holds, the newest first', async () => {
    const days = {
      a: '2019-05-01',
      b: null,
      c: '2020-01-02',
      d: '2020-01-01',
      e: '2020-01-02',
    };
    const dated = Object.entries(days).map(([slug, on]) =>
      sample({ id: slug, on, city: { slug, name: slug } }),
    );
    const folder = join(built.folder, 'dated');
    await buildSearchIndex(dated, folder);
    const file = await readFile(join(folder, 'search/pages.json'), 'utf8');
    const { scheme, pages } = JSON.parse(file) as { scheme: number; pages: PageTable };
    expect(scheme).toBe(4);
    const order = [...parsePageTable(pages).values()].map(({ city }) => city[0]!.value);
    expect(order).toEqual(['c', 'e', 'd', 'a', 'b']);
  });

  it('leaves out the interface files that the portal does not use', async () => {
    const names = await readdir(join(built.folder, 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });

  it('is proved against words that it does not hold', async () => {
    const bundle = join(built.folder, 'pagefind');
    const blocks = [{ anchor: 'art-1', label: '第一条', text: '区块链存证' }];
    const other = { ...sample({ blocks }), traditional: '' };
    await expect(proveIndex(bundle, [other], NO_FOLDING)).rejects.toThrow(
      'the search index does not find 区块链存证 in bayannur-draft',
    );
  });
});

describe('buildSearchIndex', () => {
  it('refuses two documents of one name', async () => {
    await expect(buildSearchIndex([sample({}), sample({})], built.folder)).rejects.toThrow(
      'two search documents are called bayannur-draft',
    );
  });

  it('finds and marks traditional and rare characters, and keeps names with commas', async () => {
    const text = '第一条　授予臺灣𬭩厂, "甲:乙" & <丙>1,000万元';
    const one = await builtSearch([
      sample({
        blocks: [{ anchor: 'art-1', label: '第一条', text }],
        city: { slug: 'x', name: '甲, "乙":丙' },
      }),
    ]);
    try {
      for (const [query, marked] of [
        ['台湾', '臺灣'],
        ['臺灣', '臺灣'],
        ['湾𬭩厂', '灣𬭩厂'],
        ['1000万', '1,000万'],
        ['乙丙', '乙" & <丙'],
      ] as const) {
        const { exact, facets } = await one.search(query);
        const segments = exact.flatMap((group) => group.hits.flatMap((hit) => hit.segments));
        const hits = segments.filter((segment) => segment.hit).map((segment) => segment.text);
        expect(hits, query).toEqual([marked]);
        expect(facets.city).toMatchObject([{ value: 'x', label: '甲, "乙":丙', count: 1 }]);
      }
    } finally {
      await one.remove();
    }
  });

  it('refuses to build an index of nothing', async () => {
    await expect(buildSearchIndex([], built.folder)).rejects.toThrow(RangeError);
  });

  it('refuses an index that finds what was thought absent', async () => {
    const blocks = [{ anchor: 'art-1', label: '第一条', text: '第一条　ꔀꔁ' }];
    await expect(buildSearchIndex([sample({ blocks })], join(built.folder, 'b'))).rejects.toThrow(
      'the search index finds ꔀꔁ, which stands nowhere',
    );
  });
});
