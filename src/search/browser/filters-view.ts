import { FACET_NAMES, atOneGlance, forEachFacet } from '../shared/facets.ts';
import type { FacetName, FacetOption, Facets, Selection } from '../shared/facets.ts';
import {
  FACET_LEGENDS,
  SEARCH_WORDS,
  optionLabel,
  otherOptions,
} from '../../messages/search/search.ts';
import { make } from '../../elements/shared/dom.ts';
import type { SearchOrder } from './address.ts';

/** The place of the filters, empty. */
export function filtersRegion(): HTMLElement {
  return make('div', {
    class: 'search-filters',
    role: 'group',
    'aria-label': SEARCH_WORDS.filters,
  });
}

/** A fold around the filters, closed on a phone, where the first hit is to stand on the first screen. */
export function foldOf(filters: HTMLElement): HTMLDetailsElement {
  const fold = make('details', {}, make('summary', {}, SEARCH_WORDS.filters), filters);
  fold.open = matchMedia('(min-width: 48em)').matches;
  return fold;
}

/** Shows the filters in their region, one with nothing to choose left out; false where there is none. */
export function showFilters(region: HTMLElement, facets: Facets, order: SearchOrder): boolean {
  const focused = focusedOption(region);
  const unfolded = (name: string) =>
    region.querySelector<HTMLDetailsElement>(`[data-rest=${name}]`)?.open ?? false;
  region.replaceChildren(
    ...FACET_NAMES.flatMap((name) => fieldset(name, facets[name], unfolded(name))),
    ...orderChoice(order, facets),
  );
  // The counts change under the reader's hands; the keyboard must not lose its place.
  const again = options(region).find((input) => input.name + input.value === focused);
  again?.focus();
  return region.childElementCount > 0;
}

/** Which order is chosen in the region. */
export function chosenOrder(region: HTMLElement): SearchOrder {
  const newest = region.querySelector<HTMLInputElement>('[name=sort][value=newest]')?.checked;
  return newest ? 'newest' : 'best';
}

/** Records have days; where nothing but rules was found there is nothing to put in their order. */
function orderChoice(order: SearchOrder, facets: Facets): HTMLElement[] {
  if (facets.year.length < 2 && order === 'best') return [];
  const choices = (['best', 'newest'] as const).map((value) => {
    const input = make('input', { type: 'radio', name: 'sort', value });
    input.checked = order === value;
    return make('label', {}, input, ' ', SEARCH_WORDS.orders[value]);
  });
  return [make('fieldset', {}, make('legend', {}, SEARCH_WORDS.order), ...choices)];
}

/** What is chosen in the region. */
export function chosenFilters(region: HTMLElement): Selection {
  const chosen = (name: string) =>
    options(region)
      .filter((input) => input.name === name && input.checked)
      .map((input) => input.value);
  return forEachFacet(chosen);
}

function fieldset(
  name: FacetName,
  facet: readonly FacetOption[],
  unfolded: boolean,
): HTMLElement[] {
  if (facet.length < 2 && !facet.some((option) => option.selected)) return [];
  const seen = atOneGlance(facet);
  const labels = (shown: boolean) =>
    facet.filter((option) => seen.has(option) === shown).map((option) => choiceOf(name, option));
  const rest = labels(false);
  const more = make(
    'details',
    { 'data-rest': name },
    make('summary', {}, otherOptions(rest.length)),
    ...rest,
  );
  more.open = unfolded;
  return [
    make(
      'fieldset',
      {},
      make('legend', {}, FACET_LEGENDS[name]),
      ...labels(true),
      ...(rest.length > 0 ? [more] : []),
    ),
  ];
}

function choiceOf(name: string, { value, label, count, selected }: FacetOption): HTMLElement {
  const input = make('input', { type: 'checkbox', name, value });
  input.checked = selected;
  return make('label', {}, input, ' ', optionLabel(label, count));
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
