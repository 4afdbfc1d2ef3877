import { expect, it } from 'vitest';
import { regulationDocuments } from '../../../src/testing/regulation-documents.ts';
import { generatedDocuments } from './generated.ts';

const own = regulationDocuments();

it('begins with the portal’s own pages and adds others of their kinds, the same ones every time', () => {
  const pages = generatedDocuments(own, 40);
  expect(pages.slice(0, own.length)).toEqual(own);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(40);
  expect(new Set(pages.map(({ title }) => title)).size).toBeGreaterThan(30);
  expect(pages.map(({ blocks }) => blocks.length)).toEqual(
    pages.map((_, at) => own[at % own.length]!.blocks.length),
  );
  expect(generatedDocuments(own, 40)).toEqual(pages);
  expect(generatedDocuments(own, 2)).toEqual(own.slice(0, 2));
});

it('gives a list’s rows names that nobody has', () => {
  const row = { anchor: 'entry-1', label: '甲乙有限公司', text: '1　甲乙有限公司　2024' };
  const bare = { ...row, label: '', text: '2024年' };
  const list = { ...own[0]!, id: 'list', kind: 'list' as const, blocks: [row, bare] };
  const made = generatedDocuments([list, ...own.slice(1)], 60).filter(({ id }) =>
    /^list~/.test(id),
  );
  expect(made.length).toBeGreaterThan(5);
  for (const { label, text } of made.flatMap(({ blocks }) => blocks)) {
    expect(text).toContain(label);
    expect(text).not.toContain('甲乙');
  }
});
