import { expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const ALLOWED = ['at', 'quote', 'count', 'channel', 'consequences', 'no-transfer'];

it.each([
  ['qoute', 'quote', 'neighbours swapped'],
  ['quotes', 'quote', 'a letter too many'],
  ['qute', 'quote', 'a letter too few'],
  ['Quote', 'quote', 'a capital'],
  ['chanell', 'channel', 'two faults in a long word'],
  ['no_transfer', 'no-transfer', 'another sign'],
  ['coutn', 'count', 'neighbours swapped at the end'],
  ['ta', 'at', 'a short word swapped'],
])('takes “%s” for “%s”: %s', (word, meant) => {
  expect(nearestWord(word, ALLOWED)).toBe(meant);
});

it.each(['', 'qu', 'title', 'xyzzy', '名额', 'is', 'consequence-list'])(
  'takes “%s” for nothing allowed',
  (word) => {
    expect(nearestWord(word, ALLOWED)).toBeUndefined();
  },
);

it('takes the nearest of several', () => {
  expect(nearestWord('tiers', ['tier', 'tires', 'tiers-1'])).toBe('tier');
  expect(nearestWord('tier', [])).toBeUndefined();
});
