import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownPage } from '../../views/search/guide-documents.ts';
import { builtSearch } from '../../testing/site/built-search.ts';
import type { BuiltSearch } from '../../testing/site/built-search.ts';
import { plainSearch } from '../../testing/plain-search.ts';
import { regulationDocuments } from '../../testing/regulation-documents.ts';
import type { SearchDocument } from '../shared/search-document.ts';
import type { SearchEngine } from './engine.ts';

const documents = regulationDocuments();
let built: BuiltSearch;
let search: SearchEngine;

beforeAll(async () => {
  built = await builtSearch(documents);
  search = built.search;
}, 60_000);

afterAll(() => built.remove());

const plain = (text: string) => plainSearch(documents, text).toSorted();
const found = async (text: string) => (await built.places(text)).toSorted();

it.each(['质', '2018', '5', '组', '奖', '〇'])(
  'finds the unit %s wherever it stands',
  async (unit) => {
    expect(await found(unit)).toEqual(plain(unit));
  },
);

it.each(['区块链存证', '航天员选拔', '熊猫繁育', 'blockchain', '９９９９９'])(
  'does not claim to hold %s',
  async (absent) => {
    expect((await search(absent)).exact).toEqual([]);
  },
);

it('finds a passage copied across the space after its number', async () => {
  expect(await found('条　为贯彻落实')).toEqual(plain('条为贯彻落实'));
});

it('finds simplified words that were asked for in traditional characters', async () => {
  expect(await found('質量獎')).toEqual(plain('质量奖'));
});

it('reads words between spaces as words that must all stand in an article', async () => {
  const both = plain('评审').filter((place) => plain('材料').includes(place));
  expect(both.length).toBeGreaterThan(3);
  expect(await found('评审 材料')).toEqual(both);
});

it('counts a word of the title as said, so that a city narrows a search', async () => {
  const { exact } = await search('乌海 奖金');
  expect(exact.map((group) => group.citySlug)).toEqual(['wuhai']);
  const hits = exact.flatMap((group) => group.hits.map((hit) => hit.href));
  expect(hits).toEqual(plainSearch(documents.slice(-1), '奖金'));
});

it('shows a document that only its title answers, without places', async () => {
  const { exact } = await search('江阴市市长质量奖评定管理办法');
  expect(exact).toHaveLength(1);
  expect(exact[0]!.title).toEqual([{ text: '江阴市市长质量奖评定管理办法', hit: true }]);
});

it('shows a guide that only its title answers by how it begins', async () => {
  const blocks = [
    { anchor: '', label: '简介', text: '不收集个人信息。' },
    { anchor: 'kept', label: '保存', text: '字号和配色。' },
  ];
  const guides = await builtSearch([ownPage('privacy', '隐私', blocks)]);
  const places = async (text: string) =>
    (await guides.search(text)).exact.flatMap(({ hits }) => hits.map(({ href }) => href));
  expect(await places('隐私')).toEqual(['privacy/']);
  expect(await places('字号')).toEqual(['privacy/#kept']);
  await guides.remove();
});

it('reads words that punctuation parts as words, once nothing holds them together', async () => {
  const { exact } = await search('乌海、奖金');
  expect(exact.map((group) => group.citySlug)).toEqual(['wuhai']);
  expect(await found('公平、公开')).toEqual(plain('公平公开'));
});

it('shows for several words the articles that hold most of them, and each word once', async () => {
  const { exact } = await search('评审 回避 专家库', { selection: { city: ['wuhai'] } });
  const texts = exact.flatMap(({ hits }) => hits.map(({ segments }) => segments));
  const marks = texts.flatMap((segments) => segments.filter(({ hit }) => hit));
  expect(new Set(marks.map(({ text }) => text))).toEqual(new Set(['评审', '回避', '评审专家库']));
  const all = plain('评审').filter((place) => place.startsWith('wuhai/'));
  expect(texts.length).toBeLessThan(all.length);
});

it('offers other wordings within the filters, and tells how many pages there are', async () => {
  const both = await (await search('政府质量奖')).others();
  const [mayors] = both;
  expect(mayors?.wording).toBe('市长质量奖');
  expect(mayors?.total).toBe(mayors?.groups.length);
  expect(mayors?.groups.map(({ hits, more }) => [hits.length, more > 0])).toContainEqual([3, true]);
  const answer = await search('政府质量奖', { selection: { city: ['luohe'] }, otherLimit: 0 });
  expect(await answer.others()).toEqual([]);
  const [one] = await (await search('政府质量奖', { selection: { city: ['luohe'] } })).others();
  expect(one?.groups.map(({ citySlug }) => citySlug)).toEqual(['luohe']);
});

it('puts a document where the words stand together before one where they stand apart', async () => {
  const blocks = (text: string) => [{ anchor: '', label: '简介', text }];
  const pages = await builtSearch([
    ownPage('apart', '甲', blocks('奖金很多，奖金很多，奖金很多，颁发很多，颁发很多。')),
    ownPage('together', '乙', blocks(`颁发奖金。${'其余的话都和这件事没有关系。'.repeat(9)}`)),
  ]);
  const { exact } = await pages.search('颁发 奖金');
  expect(exact.map(({ href }) => href)).toEqual(['together/', 'apart/']);
  await pages.remove();
});

it('orders rules by force, then answers drawn from them, then the nearest page', async () => {
  const text = (words: string) => [{ anchor: '', label: '简介', text: words }];
  const filler = '其余的话都和这件事没有关系。'.repeat(9);
  const documents: SearchDocument[] = [
    ownPage('said', '甲', text(`颁发奖金。${filler}`)),
    ownPage('named', '颁发奖金', text(filler)),
    { ...ownPage('asked', '怎样颁发奖金？', text('答复')), kind: 'question' },
    { ...ownPage('draft', '乙', text('颁发奖金，颁发奖金。')), kind: 'regulation', draft: true },
    { ...ownPage('law', '丙', text(`颁发奖金。${filler}`)), kind: 'regulation' },
  ];
  const pages = await builtSearch(
    documents.map((page) => ({
      ...page,
      status: page.draft ? { code: 'draft', label: '草案' } : null,
    })),
  );
  const { exact } = await pages.search('颁发奖金');
  expect(exact.map(({ href }) => href)).toEqual(['law/', 'draft/', 'asked/', 'named/', 'said/']);
  // Beside the rules themselves an answer need not repeat them.
  expect(exact[2]!.hits).toEqual([]);
  const guides = (await pages.search('颁发奖金', { selection: { kind: ['guide'] } })).exact;
  expect(guides.map(({ href }) => href)).toEqual(['named/', 'said/']);
  const answers = (await pages.search('颁发奖金', { selection: { kind: ['question'] } })).exact;
  expect(answers[0]!.hits).toHaveLength(1);
  await pages.remove();
});

it('puts the page that says it most before the other, where only two do', async () => {
  const filler = '其余的话都和这件事没有关系。'.repeat(9);
  const pages = await builtSearch([
    ownPage('once', '甲', [{ anchor: '', label: '简介', text: `颁发奖金。${filler}` }]),
    ownPage('title', '颁发奖金', [{ anchor: '', label: '简介', text: filler }]),
  ]);
  expect((await pages.search('颁发奖金')).exact.map(({ href }) => href)).toEqual([
    'title/',
    'once/',
  ]);
  await pages.remove();
});

it('offers no other wording where a place is named', async () => {
  const answer = await search('江阴市市长质量奖评定管理办法第十七条');
  expect(answer.jumps).toHaveLength(1);
  expect(await answer.others()).toEqual([]);
});

it('fails when a part of the index is gone, rather than claim that nothing is there', async () => {
  const left = await builtSearch(documents);
  const parts = join(left.folder, 'pagefind/index');
  for (const name of await readdir(parts)) await writeFile(join(parts, name), 'gone');
  await expect(left.search('弄虚作假')).rejects.toThrow();
  await rm(parts, { recursive: true });
  await expect(left.search('公示期')).rejects.toThrow();
  await left.remove();
});

it('gives the nearest passages only when nothing matches', async () => {
  const answer = await search('获奖以后奖金到底有多少');
  expect(answer.exact).toEqual([]);
  expect(answer.related.length).toBeGreaterThan(0);
  expect(answer.unfilteredTotal).toBe(answer.related.length);
  for (const group of answer.related)
    expect(group.hits.flatMap((hit) => hit.segments).some((segment) => segment.hit)).toBe(true);
  expect((await search('奖金')).related).toEqual([]);
});

it('counts and applies filters by city and by status', async () => {
  const open = await search('质量奖');
  expect(open.facets.city.map((option) => option.count)).toEqual([1, 1, 1, 1, 1]);
  expect(open.facets.status.map(({ value, count }) => [value, count])).toEqual([
    ['draft', 3],
    ['in-force', 2],
  ]);
  const drafts = await search('质量奖', { selection: { status: ['draft'] } });
  expect(drafts.exact.map((group) => group.draft)).toEqual([true, true, true]);
  expect([drafts.exactTotal, drafts.unfilteredTotal]).toEqual([3, 5]);
  expect(drafts.facets.status.map((option) => option.selected)).toEqual([true, false]);
  expect(drafts.facets.city.find((option) => option.value === 'luohe')?.count).toBe(0);
});

it('filters the related passages too', async () => {
  const selection = { city: ['wuhai'] };
  const { related } = await search('获奖以后奖金到底有多少', { selection });
  expect(related.map((group) => group.citySlug)).toEqual(['wuhai']);
});

it('fetches no more groups than it is asked for and still counts all', async () => {
  const answer = await search('质量奖', { limit: 2 });
  expect(answer.exact).toHaveLength(2);
  expect(answer.exactTotal).toBe(5);
});

it('answers a query without letters or digits with nothing', async () => {
  expect(await search('，。 ？')).toMatchObject({ exact: [], related: [], jumps: [] });
});

it.each([
  ['获奖了给多少钱', 'luohe', '万元'],
  ['谁可以申报', 'luohe', '具备下列'],
  ['对名单要投诉', 'bayingolin', '异议'],
  ['材料造假怎么办', 'wuhai', '弄虚作假'],
])('leads the question %s in %s to the words %s', async (question, city, words) => {
  const { related } = await search(question, { selection: { city: [city] } });
  const hits = related.flatMap((group) => group.hits.map((hit) => hit.href));
  const holding = plain(words).filter((place) => place.startsWith(`${city}/`));
  expect(hits.filter((place) => holding.includes(place))).not.toEqual([]);
});
