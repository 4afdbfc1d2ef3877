import { expect, test } from 'vitest';
import { readPreferences } from './kept-preferences.ts';

test('choices that are offered are read', () => {
  expect(readPreferences('{"text":"large","theme":"dark","contrast":"more"}')).toEqual({
    text: 'large',
    theme: 'dark',
    contrast: 'more',
  });
});

test.each([
  null,
  '',
  'null',
  '5',
  '"dark"',
  '[]',
  '{',
  '{"theme":"pink"}',
  '{"theme":null,"text":["large"]}',
  '{"theme":""}',
  '{"colour":"dark"}',
])('%s holds no choice, and does no harm', (kept) => {
  expect(readPreferences(kept)).toEqual({});
});
