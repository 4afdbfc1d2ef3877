import { FACET_NAMES, forEachFacet } from '../domain/search/facets.ts';
import type { FacetValue, Profile } from '../domain/search/facets.ts';
import { readFilterValue } from '../domain/search/filter-value.ts';
import { PAGE_TOKEN } from '../domain/search/tokens.ts';
import type { IndexEngine } from './search-index-files.ts';

const EVERY_PAGE = `"${PAGE_TOKEN}"`;

/** What is known of every page without fetching it: its filters, and its place when the newest comes first. */
export interface KnownPages {
  profiles: Map<string, Profile>;
  newestFirst: Map<string, number>;
}

/** Reads from the index which page falls under which filter, and the order of their days. */
export async function loadProfiles(engine: IndexEngine): Promise<KnownPages> {
  const { results } = await engine.search(EVERY_PAGE, { sort: { on: 'desc' } });
  const pages = new Map(
    results.map(({ id }) => [id, forEachFacet((): FacetValue[] => [])] as const),
  );
  const filters = await engine.filters();
  for (const name of FACET_NAMES)
    for (const written of Object.keys(filters[name] ?? {})) {
      const [value, label] = readFilterValue(written);
      const under = await engine.search(EVERY_PAGE, { filters: { [name]: written } });
      for (const { id } of under.results) pages.get(id)?.[name].push({ value, label });
    }
  return {
    profiles: pages,
    newestFirst: new Map(results.map(({ id }, place) => [id, place])),
  };
}
