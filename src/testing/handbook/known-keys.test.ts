import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldReference } from './field-reference.ts';

const FILE = 'src/testing/handbook/known-keys.txt';

/** Every key of every file with its words: 规则：places 名额 · bound · at-most. */
function keysOf(reference: string): string[] {
  return reference.split('\n## ').flatMap((part) => {
    const [title = '', ...lines] = part.split('\n');
    return lines.flatMap((line) => {
      const [, key, ways] = /^\| `([^`]+)` \|(.*)\|$/.exec(line) ?? [];
      if (key === undefined) return [];
      const words = [
        ...(ways
          ?.split('|')
          .at(-1)
          ?.matchAll(/`([^`]+)`/g) ?? []),
      ];
      return [`${title} · ${key}`, ...words.map(([, word]) => `${title} · ${key} · ${word}`)];
    });
  });
}

// What editors have written stays right: keys and their words are only added. --update writes the new ones down.
it('no key and no word that an editor could once write is gone', async () => {
  const known = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  const now = keysOf(fieldReference());
  expect(known.length).toBeGreaterThan(500);
  expect(known.filter((key) => !now.includes(key))).toEqual([]);
  await expect([...new Set([...known, ...now])].join('\n') + '\n').toMatchFileSnapshot(
    'known-keys.txt',
  );
});
