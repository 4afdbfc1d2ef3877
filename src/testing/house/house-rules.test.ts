import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FILES = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,cjs}', '*.{ts,mjs,js}'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('house-rules.test.ts'));
const TEXTS = FILES.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }));

/** Places whose line holds words that may not stand in the project. */
function placesOf(words: RegExp, files = TEXTS): string[] {
  return files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

it('no file is longer than 250 lines', () => {
  expect(TEXTS.length).toBeGreaterThan(600);
  // The last line of a file ends in a line feed.
  expect(TEXTS.filter(({ lines }) => lines.length > 251).map(({ path }) => path)).toEqual([]);
});

it('nothing is left for later, and no test is passed over', () => {
  expect(placesOf(/\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  expect(placesOf(/\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b/)).toEqual([]);
});

it('no markup is made of text, and no rule is switched off', () => {
  const shipped = TEXTS.filter(({ path }) => !path.startsWith('src/testing/'));
  const markup = /set:html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
  expect(placesOf(markup, shipped)).toEqual([]);
  expect(placesOf(/@ts-(?:ignore|nocheck)|eslint-disable|prettier-ignore/)).toEqual([]);
});

it('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
