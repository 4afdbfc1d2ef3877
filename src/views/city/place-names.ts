import type { Jurisdiction } from '../../model/portal.ts';

/** What a place is found by in a list of places, and named by in an address: `luohe 漯河市 漯河 漯河市市长质量奖`. */
export function placeNames({ slug, about }: Jurisdiction): string {
  const { name, shortName, alsoCalled = [], award } = about;
  return [slug, name, shortName, ...alsoCalled, award].join(' ');
}
