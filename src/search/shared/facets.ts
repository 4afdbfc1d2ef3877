import { PLACES_AT_A_GLANCE } from '../../model/places-at-a-glance.ts';

/** What a document can be filtered by, in the order in which the filters stand. */
export const FACET_NAMES = ['kind', 'city', 'year', 'tier', 'status'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A value of a filter and what it is called. */
export interface FacetValue {
  value: string;
  label: string;
}

/** The values a document has for each filter; none where the filter does not concern it. */
export type Profile = Record<FacetName, readonly FacetValue[]>;

/** The filters a reader has chosen; an absent or empty one is left open. */
export type Selection = Partial<Record<FacetName, readonly string[]>>;

export interface FacetOption extends FacetValue {
  /** Documents that would be shown under this option with the other filters as they stand. */
  count: number;
  selected: boolean;
}

export type Facets = Record<FacetName, FacetOption[]>;

export const OPEN_SELECTION: Selection = {};

/** A record of one thing for every filter. */
export function forEachFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

/** Whether a document passes every chosen filter. */
export function passes(profile: Profile, selection: Selection): boolean {
  return FACET_NAMES.every((name) => passesOne(profile, selection, name));
}

/**
 * The options of each filter over all matching documents. An option stays when the other filters leave
 * nothing under it, and a chosen one stays even when no document matches: `known` gives it its name.
 */
export function countFacets(
  profiles: readonly Profile[],
  selection: Selection,
  known: readonly Profile[] = profiles,
): Facets {
  return forEachFacet((name) => {
    const others = FACET_NAMES.filter((other) => other !== name);
    const counted = profiles.filter((each) =>
      others.every((other) => passesOne(each, selection, other)),
    );
    const selected = selection[name] ?? [];
    const kept = known.flatMap((each) =>
      each[name].filter(({ value }) => selected.includes(value)),
    );
    const named = [...profiles.flatMap((each) => each[name]), ...kept];
    return [...new Map(named.map(({ value, label }) => [value, label]))]
      .map(([value, label]) => ({
        value,
        label,
        count: counted.filter((each) => each[name].some((one) => one.value === value)).length,
        selected: selected.includes(value),
      }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  });
}

/**
 * The options that stand open, in their order: all where they are few, otherwise those chosen and those with the most
 * documents.
 */
export function atOneGlance(
  options: readonly FacetOption[],
  few = PLACES_AT_A_GLANCE,
): ReadonlySet<FacetOption> {
  if (options.length <= few) return new Set(options);
  const first = [...options].sort(
    (a, b) => Number(b.selected) - Number(a.selected) || b.count - a.count,
  );
  return new Set(first.filter((each, place) => each.selected || place < few));
}

function passesOne(profile: Profile, selection: Selection, name: FacetName): boolean {
  const chosen = selection[name] ?? [];
  return chosen.length === 0 || profile[name].some(({ value }) => chosen.includes(value));
}
