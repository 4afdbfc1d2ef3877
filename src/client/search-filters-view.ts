import type { FacetOption, Facets, Selection } from '../domain/search/facets.ts';
import { SEARCH_WORDS, optionLabel } from '../wording/search.ts';
import { make } from './dom.ts';

/** Shows the filters in their region; a filter with nothing to choose is left out. */
export function showFilters(region: HTMLElement, facets: Facets) {
  const focused = focusedOption(region);
  region.replaceChildren(
    ...fieldset('city', SEARCH_WORDS.cityFilter, facets.cities),
    ...fieldset('status', SEARCH_WORDS.statusFilter, facets.statuses),
  );
  region.hidden = region.childElementCount === 0;
  // The counts change under the reader's hands; the keyboard must not lose its place.
  const again = options(region).find((input) => input.name + input.value === focused);
  again?.focus();
}

/** What is chosen in the region. */
export function chosenFilters(region: HTMLElement): Selection {
  const chosen = (name: string) =>
    options(region)
      .filter((input) => input.name === name && input.checked)
      .map((input) => input.value);
  return { cities: chosen('city'), statuses: chosen('status') };
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
