import { forEachFacet } from './facets.ts';
import type { FacetName, FacetValue, Profile } from './facets.ts';

/** A page as the index names it, and the filters it falls under. */
export interface KnownPage {
  id: string;
  profile: Profile;
}

/** The table of all pages as it is sent: each value of a filter once, each page by the places of its values. */
export interface PageTable {
  ids: readonly string[];
  facets: Record<FacetName, { options: readonly FacetValue[]; of: readonly (readonly number[])[] }>;
}

/** Writes down what is known of every page, in the order given. */
export function printPageTable(pages: readonly KnownPage[]): PageTable {
  return {
    ids: pages.map(({ id }) => id),
    facets: forEachFacet((name) => {
      const values = pages.flatMap(({ profile }) => profile[name]);
      const options = [...new Map(values.map((each) => [each.value, each])).values()];
      const places = new Map(options.map(({ value }, place) => [value, place]));
      return {
        options,
        of: pages.map(({ profile }) => profile[name].map(({ value }) => places.get(value)!)),
      };
    }),
  };
}

/** Reads the filters of every page by its id, in the order written: the inverse of `printPageTable`. */
export function parsePageTable({ ids, facets }: PageTable): Map<string, Profile> {
  const profileAt = (row: number) =>
    forEachFacet((name) => facets[name].of[row]!.map((place) => facets[name].options[place]!));
  return new Map(ids.map((id, row) => [id, profileAt(row)]));
}
