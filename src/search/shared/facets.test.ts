import { expect, it } from 'vitest';
import { OPEN_SELECTION, countFacets, forEachFacet, passes, atOneGlance } from './facets.ts';
import type { Profile } from './facets.ts';

const profile = (city: string, status: string, ...tiers: string[]): Profile => ({
  ...forEachFacet(() => []),
  city: [{ value: city, label: `${city}市` }],
  status: [{ value: status, label: `${status}的` }],
  tier: tiers.map((value) => ({ value, label: value })),
});
const profiles = [
  profile('b', 'draft', 'gold'),
  profile('a', 'in-force', 'gold', 'silver'),
  profile('a', 'draft'),
];
const counts = (options: { value: string; count: number }[]) =>
  options.map(({ value, count }) => [value, count]);

it('passes what matches every chosen filter', () => {
  const chosen = { city: ['a'], status: ['draft'] };
  expect(profiles.map((each) => passes(each, chosen))).toEqual([false, false, true]);
  expect(profiles.every((each) => passes(each, OPEN_SELECTION))).toBe(true);
});

it('passes a document of several values by any of them, and none that the filter does not concern', () => {
  expect(profiles.map((each) => passes(each, { tier: ['silver', 'bronze'] }))).toEqual([
    false,
    true,
    false,
  ]);
});

it('counts each filter with the others as they stand', () => {
  const facets = countFacets(profiles, { city: ['b'], status: ['draft'] });
  expect(counts(facets.city)).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(counts(facets.status)).toEqual([
    ['draft', 1],
    ['in-force', 0],
  ]);
  expect(counts(facets.tier)).toEqual([
    ['gold', 1],
    ['silver', 0],
  ]);
  expect(facets.city.map((option) => option.selected)).toEqual([false, true]);
});

it('keeps a chosen option under its name when nothing matches any more', () => {
  const facets = countFacets([], { city: ['b'] }, profiles);
  expect(facets.city).toEqual([{ value: 'b', label: 'b市', count: 0, selected: true }]);
  expect(facets.status).toEqual([]);
});

it('leaves few options open, of many those chosen and those with the most documents', () => {
  const option = (value: string, count: number, selected = false) => ({
    ...{ value, label: value, count, selected },
  });
  const options = [option('a', 1), option('b', 9), option('c', 0, true), option('d', 5)];
  const open = (few: number) =>
    options.filter((each) => atOneGlance(options, few).has(each)).map(({ value }) => value);
  expect(open(4)).toEqual(['a', 'b', 'c', 'd']);
  expect(open(3)).toEqual(['b', 'c', 'd']);
  expect(open(2)).toEqual(['b', 'c']);
  expect(atOneGlance(Array.from({ length: 12 }, (_, n) => option(`${n}`, n))).size).toBe(12);
  expect(atOneGlance(Array.from({ length: 40 }, (_, n) => option(`${n}`, n))).size).toBe(12);
});
