import { expect, it } from 'vitest';
import { KINDS, LIST_NAMES, RECORD_KINDS, kindsWith } from './record-kinds.ts';
import { STAGES } from './stages.ts';

it('has a row for every stage, in their order, then for the decision, what follows and what takes it back', () => {
  expect(KINDS).toEqual([...STAGES, 'winners', 'follow-up', 'revocation']);
});

it('gives every kind of a round a file of its own, and none to what is named by its day', () => {
  const files = kindsWith('folder', 'rounds').map((kind) => RECORD_KINDS[kind].file);
  expect(new Set(files).size).toBe(KINDS.length - 1);
  expect(kindsWith('file', null)).toEqual(['revocation']);
});

it('counts a qualified list among the lists of all cities, but keeps it in a collection of its own', () => {
  expect(LIST_NAMES).toEqual(['calls', 'publicity', 'winners', 'revocations']);
  expect(kindsWith('list', 'publicity')).toContain('qualified-list');
  expect(kindsWith('collection', 'publicityLists')).not.toContain('qualified-list');
  expect(kindsWith('collection', 'qualifiedLists')).toEqual(['qualified-list']);
});
