import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './built-site.ts';
import { LATER_IN_SCRIPTS, LATER_IN_STYLES, RULES_WITH_HAS } from './floor.ts';
import type { LaterFeature } from './floor.ts';

const read = (ending: string): Map<string, string> =>
  new Map(globSync(`${ROOT}/_astro/*.${ending}`).map((path) => [path, readFileSync(path, 'utf8')]));

/** Features above the floor, each with the files it stands in. */
function above(files: Map<string, string>, features: readonly LaterFeature[]): string[] {
  return [...files].flatMap(([path, text]) =>
    features
      .filter(({ found }) => found.test(text))
      .map(({ name, since }) => `${basename(path)}: ${name} (${since})`),
  );
}

test('no built script asks for a function that a browser of the floor lacks', () => {
  const scripts = read('js');
  expect(scripts.size).toBeGreaterThan(10);
  expect(above(scripts, LATER_IN_SCRIPTS)).toEqual([]);
});

test('no built style stands on what a browser of the floor does not read', () => {
  const styles = read('css');
  expect(styles.size).toBeGreaterThan(10);
  expect(above(styles, LATER_IN_STYLES)).toEqual([]);
});

test('each rule with :has() is one of those that a browser may do without, and no reason is left over', () => {
  const rules = [...read('css').values()].flatMap((css) =>
    [...css.replace(/@supports[^{]*\{/g, '').matchAll(/[^{}]*:has\([^{]*\{[^}]*\}/g)].map(
      ([rule]) => rule.replaceAll('"', ''),
    ),
  );
  const known = Object.keys(RULES_WITH_HAS).map((part) => part.replaceAll('"', ''));
  expect(rules.filter((rule) => !known.some((part) => rule.includes(part)))).toEqual([]);
  expect(known.filter((part) => !rules.some((rule) => rule.includes(part)))).toEqual([]);
});

test('the words for what is above the floor find it', () => {
  const finds = (features: readonly LaterFeature[], text: string) =>
    features.filter(({ found }) => found.test(text)).map(({ name }) => name);
  expect(finds(LATER_IN_SCRIPTS, 'a.at(-1);b.toSorted();structuredClone(c)')).toEqual([
    '.at()',
    '.toSorted()',
    'structuredClone()',
  ]);
  expect(finds(LATER_IN_SCRIPTS, 'a.format();that(b);c.flat()')).toEqual([]);
  expect(finds(LATER_IN_STYLES, '@media (width>=64rem){a{color:light-dark(red,blue)}}')).toEqual([
    'light-dark()',
    'a range in a media query',
  ]);
  expect(finds(LATER_IN_STYLES, '@media (min-width:64rem){a>b{scale:1}}')).toEqual([
    'translate, rotate, scale',
  ]);
});
