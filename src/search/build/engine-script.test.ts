import { expect, it } from 'vitest';
import { mendedEngine } from './engine-script.ts';

const swallowing =
  'try{load();}catch(e){console.error(`Failed to load the index chunk ${url}:\n${e}`);}}async next(){}';

it('lets a part of the index that cannot be fetched fail the search', () => {
  expect(mendedEngine(swallowing)).toBe('try{load();}catch(e){throw e}}async next(){}');
});

it.each([
  ['without such a place', 'try{load();}catch(e){}'],
  ['with two', swallowing + swallowing],
])('refuses a script %s', (_, script) => {
  expect(() => mendedEngine(script)).toThrow('expected one place');
});
