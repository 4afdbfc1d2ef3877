import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { earlyPreferences } from './early-preferences.ts';
import { readPreferences } from './kept-preferences.ts';

/** What the script sets on a page whose browser keeps these choices. */
function set(kept: string | null): Record<string, string> {
  const attributes: Record<string, string> = {};
  const documentElement = {
    setAttribute: (name: string, value: string) => {
      attributes[name.slice('data-'.length)] = value;
    },
  };
  runInNewContext(earlyPreferences(), {
    localStorage: { getItem: () => kept },
    document: { documentElement },
  });
  return attributes;
}

test.each([
  null,
  '',
  'null',
  '5',
  '[]',
  '{',
  '{"theme":"dark","contrast":"more"}',
  '{"theme":"pink","text":"larger"}',
  '{"theme":null,"text":["large"]}',
  '{"mode":"simple","colour":"dark"}',
])('with %s kept, the page begins as the settings will say', (kept) => {
  expect(set(kept)).toEqual(readPreferences(kept));
});

test('storage that is shut stops nothing', () => {
  expect(() => {
    runInNewContext(earlyPreferences(), {});
  }).not.toThrow();
});
