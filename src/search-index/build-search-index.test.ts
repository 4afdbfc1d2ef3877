import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearchEngine } from '../client/search-engine.ts';
import type { SearchEngine } from '../client/search-engine.ts';
import type { IndexEngine } from '../client/search-index-files.ts';
import { parseFoldTable } from '../domain/search/fold-table.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { unitsOf } from '../domain/search/units.ts';
import { regulationDocuments } from '../testing/regulation-documents.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { serveFolder } from './serve-folder.ts';
import type { ServedFolder } from './serve-folder.ts';

const documents = regulationDocuments();
let folder: string;
let served: ServedFolder;
let search: SearchEngine;

async function openEngine(outDir: string, address: string, pages: number): Promise<SearchEngine> {
  const module: { createInstance(options: { basePath: string }): IndexEngine } = await import(
    /* @vite-ignore */ pathToFileURL(join(outDir, 'pagefind/pagefind.js')).href
  );
  return createSearchEngine({
    engine: module.createInstance({ basePath: `${address}pagefind/` }),
    pages,
    foldTable: async () =>
      parseFoldTable(JSON.parse(await readFile(join(outDir, 'search/t2s.json'), 'utf8'))),
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await buildSearchIndex(documents, folder);
  served = await serveFolder(folder);
  search = await openEngine(folder, served.address, documents.length);
}, 60_000);

afterAll(async () => {
  served.close();
  await rm(folder, { recursive: true, force: true });
});

/** A repeatable stream of numbers from 0 to 1. */
function random(seed: number) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The plain way to search: every block whose letters and whole numbers contain the wanted ones in a row. */
function plainSearch(wanted: string): string[] {
  const separated = (text: string) =>
    unitsOf(text)
      .map((unit) => `|${unit.value}|`)
      .join('');
  return documents.flatMap((document) =>
    document.blocks
      .filter((block) => separated(block.text).includes(separated(wanted)))
      .map((block) => `${document.href}#${block.anchor}`),
  );
}

async function found(text: string): Promise<string[]> {
  const { exact } = await search(text);
  return exact.flatMap((group) => group.hits.map((hit) => `${group.href}#${hit.anchor}`));
}

function sampleSubstrings(count: number): string[] {
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

describe('the index of the five regulations', () => {
  it('finds 300 random passages in every article that holds them and in no other', async () => {
    for (const sample of sampleSubstrings(300))
      expect((await found(sample)).toSorted(), sample).toEqual(plainSearch(sample).toSorted());
  }, 60_000);

  it.each(['质', '2018', '5', '组', '奖', '〇'])(
    'finds the single unit %s wherever it stands',
    async (unit) => {
      expect((await found(unit)).toSorted()).toEqual(plainSearch(unit).toSorted());
    },
  );

  it.each(['区块链存证', '航天员选拔', '熊猫繁育', 'blockchain', '９９９９９'])(
    'does not claim to hold %s',
    async (absent) => {
      expect((await search(absent)).exact).toEqual([]);
    },
  );

  it('finds a passage copied across the space after its number', async () => {
    expect(await found('条　为贯彻落实')).toEqual(plainSearch('条为贯彻落实'));
  });

  it('finds traditional characters in a simplified text', async () => {
    expect(await found('質量獎').then((hits) => hits.toSorted())).toEqual(
      plainSearch('质量奖').toSorted(),
    );
  });

  it('reads words between spaces as words that must all stand there', async () => {
    const both = plainSearch('评审').filter((place) => plainSearch('材料').includes(place));
    const hits = await found('评审 材料');
    expect(both.length).toBeGreaterThan(3);
    expect(hits).toEqual(expect.arrayContaining(both));
  });

  it('counts a word of the title as said, so that a city narrows a search', async () => {
    const { exact } = await search('乌海 奖金');
    expect(exact.map((group) => group.citySlug)).toEqual(['wuhai']);
    expect(exact[0]!.hits.length).toBeGreaterThan(0);
    for (const hit of exact[0]!.hits)
      expect(hit.segments.some((segment) => segment.hit && segment.text === '奖金')).toBe(true);
  });

  it('gives the nearest passages only when nothing matches', async () => {
    const answer = await search('获奖以后奖金到底有多少');
    expect(answer.exact).toEqual([]);
    expect(answer.related.length).toBeGreaterThan(0);
    expect((await search('奖金')).related).toEqual([]);
  });

  it.each(['第十二条', '第12条', '12条', '第１２条', '第十二條', '第十二条第一款第（二）项'])(
    'leads %s to the twelfth article of each regulation, drafts last',
    async (text) => {
      const { jumps } = await search(text);
      expect(jumps.map((jump) => jump.label)).toEqual(Array(5).fill('第十二条'));
      expect(jumps.every((jump) => jump.href.endsWith('/#art-12'))).toBe(true);
      expect(jumps.map((jump) => jump.draft)).toEqual([false, false, true, true, true]);
    },
  );

  it('leads an article of a named regulation to that regulation alone', async () => {
    for (const text of [
      '漯河市市长质量奖管理办法第十二条',
      '漯河 第12条',
      '《漯河市市长质量奖管理办法》第十二条',
    ])
      expect(
        (await search(text)).jumps.map((jump) => jump.href),
        text,
      ).toEqual(['luohe/regulations/2018/#art-12']);
  });

  it('gives no jump to an article that no regulation has', async () => {
    expect((await search('第九十九条')).jumps).toEqual([]);
  });

  it.each([
    '漯政办〔2018〕76号',
    '漯政办[2018]76号',
    '漯政办（2018）76号',
    '漯政办(2018)76',
    '漯政办【2018】76号',
    '漯政办 2018 76',
    '〔2018〕76号',
  ])('leads the document number %s to its regulation', async (text) => {
    expect((await search(text)).jumps.map((jump) => jump.href)).toEqual([
      'luohe/regulations/2018/',
    ]);
  });

  it('does not lead a document number that is only cited to the text that cites it', async () => {
    const answer = await search('豫政办〔2015〕82号');
    expect(answer.jumps).toEqual([]);
    expect(answer.exact.map((group) => group.citySlug)).toEqual(['luohe']);
  });

  it('counts and applies filters by city and by status', async () => {
    const open = await search('质量奖');
    expect(open.facets.cities.map((option) => option.count)).toEqual([1, 1, 1, 1, 1]);
    expect(Object.fromEntries(open.facets.statuses.map((o) => [o.value, o.count]))).toEqual({
      draft: 3,
      'in-force': 2,
    });
    const drafts = await search('质量奖', { selection: { cities: [], statuses: ['draft'] } });
    expect(drafts.exact.every((group) => group.draft)).toBe(true);
    expect(drafts.exactTotal).toBe(3);
    expect(drafts.facets.statuses).toEqual(
      open.facets.statuses.map((option) => ({ ...option, selected: option.value === 'draft' })),
    );
    expect(drafts.facets.cities.find((option) => option.value === 'luohe')?.count).toBe(0);
  });

  it('fetches no more groups than it is asked for and still counts all', async () => {
    const answer = await search('质量奖', { limit: 2 });
    expect(answer.exact).toHaveLength(2);
    expect(answer.exactTotal).toBe(5);
  });

  it('answers a query without letters or digits with nothing', async () => {
    expect(await search('，。 ？')).toMatchObject({ exact: [], related: [], jumps: [] });
  });

  it('leaves out the interface files that the portal does not use', async () => {
    const names = await readdir(join(folder, 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });
});

describe('buildSearchIndex', () => {
  const sample = (words: Partial<SearchDocument>): SearchDocument => ({
    ...documents[0]!,
    documentNumber: null,
    ...words,
  });

  it('refuses two documents of one name', async () => {
    await expect(buildSearchIndex([sample({}), sample({})], folder)).rejects.toThrow(
      'two search documents are called bayannur-draft',
    );
  });

  it('finds and marks words printed in traditional or rare characters, and names with commas', async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'search-index-'));
    const place = await serveFolder(outDir);
    try {
      const name = '臺灣𬭩厂, "甲:乙" & <丙>';
      const block = { anchor: 'art-1', label: '第一条', text: `第一条　授予${name}1,000万元` };
      await buildSearchIndex(
        [sample({ blocks: [block], city: { slug: 'x', name: '甲, 乙:丙' } })],
        outDir,
      );
      const engine = await openEngine(outDir, place.address, 1);
      for (const [text, marked] of [
        ['台湾', '臺灣'],
        ['臺灣', '臺灣'],
        ['湾𬭩厂', '灣𬭩厂'],
        ['1000万', '1,000万'],
        ['乙丙', '乙" & <丙'],
      ] as const) {
        const { exact } = await engine(text);
        const segments = exact.flatMap((group) => group.hits.flatMap((hit) => hit.segments));
        expect(
          segments.filter((segment) => segment.hit).map((s) => s.text),
          text,
        ).toEqual([marked]);
        expect(exact[0]!.city).toBe('甲, 乙:丙');
      }
      const { facets } = await engine('台湾');
      expect(facets.cities[0]).toMatchObject({ value: 'x', label: '甲, 乙:丙', count: 1 });
    } finally {
      place.close();
      await rm(outDir, { recursive: true, force: true });
    }
  });
});
