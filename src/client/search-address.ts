import { OPEN_SELECTION } from '../domain/search/facets.ts';
import type { Selection } from '../domain/search/facets.ts';

/** A search as the page's address tells it: `?q=…&city=…&status=…`. */
export interface AddressedSearch {
  text: string;
  selection: Selection;
}

/** Reads a search from the query part of an address. */
export function readSearchAddress(query: string): AddressedSearch {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    selection: { cities: parameters.getAll('city'), statuses: parameters.getAll('status') },
  };
}

/** Writes a search as the query part of an address; empty when nothing is searched. */
export function writeSearchAddress({ text, selection }: AddressedSearch): string {
  if (!text) return '';
  const parameters = new URLSearchParams({ q: text });
  for (const city of selection.cities) parameters.append('city', city);
  for (const status of selection.statuses) parameters.append('status', status);
  return `?${parameters}`;
}

/** No text, no filters. */
export const NO_SEARCH: AddressedSearch = { text: '', selection: OPEN_SELECTION };
