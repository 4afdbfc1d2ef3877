import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSearch } from '../../testing/site/built-search.ts';
import type { BuiltSearch } from '../../testing/site/built-search.ts';
import { regulationDocuments } from '../../testing/regulation-documents.ts';

let built: BuiltSearch;

beforeAll(async () => {
  built = await builtSearch(regulationDocuments());
}, 60_000);

afterAll(() => built.remove());

const targets = async (text: string) => {
  const { jumps } = await built.search(text);
  return jumps.map((jump) => jump.href);
};

it.each(['第十二条', '第12条', '12条', '第１２条', '第十二條', '第十二条第一款第（二）项'])(
  'leads %s to the twelfth article of each regulation, drafts last',
  async (text) => {
    const { jumps, related } = await built.search(text);
    expect(jumps.map((jump) => jump.label)).toEqual(Array(5).fill('第十二条'));
    expect(jumps.every((jump) => jump.href.endsWith('/#art-12'))).toBe(true);
    expect(jumps.map((jump) => jump.draft)).toEqual([false, false, true, true, true]);
    expect(related).toEqual([]);
  },
);

it.each([
  '漯河市市长质量奖管理办法第十二条',
  '《漯河市市长质量奖管理办法》第十二条',
  '漯河 第12条',
  '漯政办[2018]76号第十二条',
])('leads %s to that regulation alone', async (text) => {
  expect(await targets(text)).toEqual(['luohe/regulations/2018/#art-12']);
});

it.each([
  ['漯河市长质量奖第十二条', 'luohe/regulations/2018/'],
  ['漯河办法第12条', 'luohe/regulations/2018/'],
  ['巴市第12条', 'bayannur/regulations/draft/'],
  ['巴市的办法 12条', 'bayannur/regulations/draft/'],
])('leads %s to the regulation of the city that is named', async (text, href) => {
  const called = new Map([
    ['luohe', { name: '漯河' }],
    ['bayannur', { name: '巴彦淖尔', alsoCalled: ['巴市'] }],
  ]);
  const cities = await builtSearch(
    regulationDocuments().flatMap((each) => {
      const names = called.get(each.city?.slug ?? '');
      return names ? [{ ...each, city: { ...each.city!, ...names } }] : [];
    }),
  );
  const { jumps } = await cities.search(text);
  expect(jumps.map((jump) => jump.href)).toEqual([`${href}#art-12`]);
  await cities.remove();
});

it.each(['第九十九条', '北京 第十二条', '临河 第十二条', '质量奖'])(
  'leads %s nowhere',
  async (text) => {
    expect(await targets(text)).toEqual([]);
  },
);

it.each([
  '漯政办〔2018〕76号',
  '漯政办[2018]76号',
  '漯政办（2018）76号',
  '漯政办(2018)76',
  '漯政办【2018】76号',
  '漯政办 2018 76',
  '漯政辦〔2018〕76號',
  '漯政办2018年76号',
  '漯政办2018年第76号',
  '漯政办201876',
  '〔2018〕76号',
])('leads the document number %s to its regulation', async (text) => {
  expect(await targets(text)).toEqual(['luohe/regulations/2018/']);
});

it('does not take a number that a text only cites for that text', async () => {
  const answer = await built.search('豫政办〔2015〕82号');
  expect(answer.jumps).toEqual([]);
  expect(answer.exact.map((group) => group.citySlug)).toEqual(['luohe']);
});
