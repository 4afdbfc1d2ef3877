import { expect, it } from 'vitest';
import { OPEN_SELECTION, countFacets, passes } from './facets.ts';
import type { Profile } from './facets.ts';

const profile = (slug: string, code: string): Profile => ({
  city: { slug, name: `${slug}市` },
  status: { code, label: `${code}的` },
});
const profiles = [profile('b', 'draft'), profile('a', 'in-force'), profile('a', 'draft')];
const counts = (options: { value: string; count: number }[]) =>
  options.map(({ value, count }) => [value, count]);

it('passes what matches every chosen filter', () => {
  const chosen = { cities: ['a'], statuses: ['draft'] };
  expect(profiles.map((each) => passes(each, chosen))).toEqual([false, false, true]);
  expect(profiles.every((each) => passes(each, OPEN_SELECTION))).toBe(true);
});

it('counts each filter with the other as it stands', () => {
  const facets = countFacets(profiles, { cities: ['b'], statuses: ['draft'] });
  expect(counts(facets.cities)).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(counts(facets.statuses)).toEqual([
    ['draft', 1],
    ['in-force', 0],
  ]);
  expect(facets.cities.map((option) => option.selected)).toEqual([false, true]);
});

it('keeps a chosen option under its name when nothing matches any more', () => {
  const facets = countFacets([], { cities: ['b'], statuses: [] }, profiles);
  expect(facets.cities).toEqual([{ value: 'b', label: 'b市', count: 0, selected: true }]);
  expect(facets.statuses).toEqual([]);
});
