import { describe, expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { partsOfCity } from '../lists/list-parts.ts';
import { cityLists, cityYears } from './site-map.ts';

setBuildDay('2026-11-20');
const { jurisdictions } = realPortal();
const city = (slug: string) => jurisdictions.find((each) => each.slug === slug)!;

/** The year a name or label begins with. */
const said = (words: string) => /^\d{4}/.exec(words)?.[0];

describe('the years of a city on the site map', () => {
  it('stand once each, the newest first', () => {
    for (const each of jurisdictions) {
      const years = cityYears(each).map(({ name, rounds }) => said(name || rounds[0]!.label));
      expect(years, each.slug).toEqual([...new Set(years)].sort().reverse());
    }
  });

  it('hold every round, and with the lists over all years every page of a list', () => {
    for (const each of jurisdictions) {
      const years = cityYears(each);
      expect(years.flatMap(({ rounds }) => rounds)).toHaveLength(each.rounds.length);
      const lists = [...cityLists(each), ...years.flatMap((year) => year.lists)];
      expect(lists.map(({ href }) => href).sort(), each.slug).toEqual(
        partsOfCity(each.slug)
          .map(({ href }) => href)
          .sort(),
      );
    }
  });

  it('tell a day of another year with its year, under whichever year it stands', () => {
    const days = jurisdictions.flatMap((each) =>
      cityYears(each).flatMap(({ name, rounds }) =>
        rounds.flatMap(({ label, documents }) =>
          documents.map(({ day, words }) => ({
            other: day!.slice(0, 4) !== said(name || label),
            withYear: words.includes('年'),
          })),
        ),
      ),
    );
    expect(days.filter(({ other }) => other).length).toBeGreaterThan(0);
    expect(days.filter(({ other, withYear }) => other !== withYear)).toEqual([]);
  });

  it('are named where no round of theirs names them', () => {
    const names = (slug: string) => cityYears(city(slug)).map(({ name }) => name);
    expect(names('bayingolin')).toEqual(['', '2025年', '', '']);
    expect(names('jiangyin')).toEqual(['', '', '', '2022年']);
  });
});
