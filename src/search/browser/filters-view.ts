import { FACET_NAMES, forEachFacet } from '../shared/facets.ts';
import type { FacetOption, Facets, Selection } from '../shared/facets.ts';
import { FACET_LEGENDS, SEARCH_WORDS, optionLabel } from '../../messages/search/search.ts';
import { make } from '../../elements/shared/dom.ts';
import type { SearchOrder } from './address.ts';

/** Shows the filters in their region; a filter with nothing to choose is left out. */
export function showFilters(region: HTMLElement, facets: Facets, order: SearchOrder) {
  const focused = focusedOption(region);
  region.replaceChildren(
    ...FACET_NAMES.flatMap((name) => fieldset(name, FACET_LEGENDS[name], facets[name])),
    ...orderChoice(order, facets),
  );
  region.hidden = region.childElementCount === 0;
  // The counts change under the reader's hands; the keyboard must not lose its place.
  const again = options(region).find((input) => input.name + input.value === focused);
  again?.focus();
}

/** Which order is chosen in the region. */
export function chosenOrder(region: HTMLElement): SearchOrder {
  const newest = region.querySelector<HTMLInputElement>('[name=sort]')?.checked;
  return newest ? 'newest' : 'best';
}

/** Records have days; where nothing but rules was found there is nothing to put in their order. */
function orderChoice(order: SearchOrder, facets: Facets): HTMLElement[] {
  if (facets.year.length < 2 && order === 'best') return [];
  const input = make('input', { type: 'checkbox', name: 'sort', value: 'newest' });
  input.checked = order === 'newest';
  return [make('label', {}, input, ' ', SEARCH_WORDS.newest)];
}

/** What is chosen in the region. */
export function chosenFilters(region: HTMLElement): Selection {
  const chosen = (name: string) =>
    options(region)
      .filter((input) => input.name === name && input.checked)
      .map((input) => input.value);
  return forEachFacet(chosen);
}

function fieldset(name: string, legend: string, facet: readonly FacetOption[]): HTMLElement[] {
  if (facet.length < 2 && !facet.some((option) => option.selected)) return [];
  const labels = facet.map((option) => {
    const input = make('input', { type: 'checkbox', name, value: option.value });
    input.checked = option.selected;
    return make('label', {}, input, ' ', optionLabel(option.label, option.count));
  });
  return [make('fieldset', {}, make('legend', {}, legend), ...labels)];
}

function options(region: HTMLElement): HTMLInputElement[] {
  return [...region.querySelectorAll('input')];
}

function focusedOption(region: HTMLElement): string | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement && region.contains(active)
    ? active.name + active.value
    : null;
}
