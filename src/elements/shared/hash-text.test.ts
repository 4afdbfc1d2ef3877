import { expect, test } from 'vitest';
import { hashText } from './hash-text.ts';

test.each([
  ['', ''],
  ['#art-8-1', 'art-8-1'],
  ['#luohe/rounds/x/%E6%A0%B7', 'luohe/rounds/x/样'],
  ['#%', ''],
  ['#%E6%A0', ''],
  ['##', '#'],
])('%s names “%s”', (hash, text) => {
  expect(hashText(hash)).toBe(text);
});
