import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { folderInMemory } from './folder-in-memory.ts';

it('is the folder where it can be written and has the room', () => {
  expect(folderInMemory(tmpdir(), 1)).toBe(tmpdir());
});

it('is none where there is no such folder, or too little room in it', () => {
  expect(folderInMemory('/no/such/folder', 1)).toBeUndefined();
  expect(folderInMemory(tmpdir(), Infinity)).toBeUndefined();
});

it('is where tests write whatever there is one', () => {
  const folder = folderInMemory();
  if (folder !== undefined) expect(tmpdir()).toBe(folder);
});
