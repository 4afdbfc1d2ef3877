import { FACET_NAMES, OPEN_SELECTION } from '../shared/facets.ts';
import type { Selection } from '../shared/facets.ts';

/** A search as the page's address tells it: `?q=…&kind=…&city=…&sort=newest`. */
export interface AddressedSearch {
  text: string;
  selection: Selection;
  order: SearchOrder;
}

/** What stands first: what answers best, or what was published last. */
export type SearchOrder = 'best' | 'newest';

/** Reads a search from the query part of an address. */
export function readSearchAddress(query: string): AddressedSearch {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    selection: Object.fromEntries(
      FACET_NAMES.flatMap((name) => {
        const values = parameters.getAll(name);
        return values.length > 0 ? [[name, values]] : [];
      }),
    ),
    order: parameters.get('sort') === 'newest' ? 'newest' : 'best',
  };
}

/** Writes a search as the query part of an address; empty when nothing is searched. */
export function writeSearchAddress({ text, selection, order }: AddressedSearch): string {
  if (!text) return '';
  const parameters = new URLSearchParams({ q: text });
  for (const name of FACET_NAMES)
    for (const value of selection[name] ?? []) parameters.append(name, value);
  if (order === 'newest') parameters.set('sort', order);
  return `?${parameters}`;
}

/** No text, no filters. */
export const NO_SEARCH: AddressedSearch = {
  text: '',
  selection: OPEN_SELECTION,
  order: 'best',
};
