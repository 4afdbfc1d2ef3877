import { expect, it } from 'vitest';
import { realPortal } from '../../testing/real-portal.ts';
import { questionDocuments } from './question-documents.ts';
import { searchDocuments } from './search-documents.ts';

const documents = searchDocuments(realPortal());

it('knows a text by the names and the sounds of its city', () => {
  const { aliases, city } = documents.find(({ href }) =>
    href.startsWith('bayingolin/regulations'),
  )!;
  expect(city).toMatchObject({ name: '巴州', alsoCalled: ['巴音郭楞'] });
  expect(aliases).toEqual(expect.arrayContaining(['巴音郭楞', 'bazhou', 'bz']));
});

it('says of every bare number in a row what it counts', () => {
  const rows = documents.flatMap(({ kind, blocks }) =>
    ['list', 'winners'].includes(kind)
      ? blocks.filter(({ anchor }) => anchor.startsWith('entry-')).map(({ text }) => text)
      : [],
  );
  for (const row of rows) expect(row).not.toMatch(/(?:^|　)(?:[\d.,]+|—)(?:　|$)/);
});

it.runIf(documents.some(({ sample }) => sample))('names rank and score in a scored list', () => {
  const scored = documents.find(({ id }) => id === 'wuhai/rounds/sample-2024/publicity-opinion');
  expect(scored?.blocks.some(({ text }) => /名次 \d+　得分 \d+/.test(text))).toBe(true);
});

it('leads from the answer of a city to that question among those of the city', () => {
  const prize = questionDocuments(realPortal()).find(({ id }) => id === 'questions/prize')!;
  const luohe = prize.blocks.filter(({ label }) => label.startsWith('漯河'));
  expect(luohe.length).toBeGreaterThan(0);
  expect(prize.blocks.every(({ anchor }) => anchor === 'prize')).toBe(true);
  expect(new Set(luohe.map(({ href }) => href))).toEqual(new Set(['luohe/questions/']));
});
