/** What a document can be filtered by. */
export interface Profile {
  city: { slug: string; name: string };
  status: { code: string; label: string };
}

/** The filters a reader has chosen; an empty list leaves that filter open. */
export interface Selection {
  cities: readonly string[];
  statuses: readonly string[];
}

export interface FacetOption {
  value: string;
  label: string;
  /** Documents that would be shown under this option with the other filter as it stands. */
  count: number;
  selected: boolean;
}

export interface Facets {
  cities: FacetOption[];
  statuses: FacetOption[];
}

export const OPEN_SELECTION: Selection = { cities: [], statuses: [] };

/** Whether a document passes the chosen filters. */
export function passes(profile: Profile, selection: Selection): boolean {
  return (
    chosen(selection.cities, profile.city.slug) && chosen(selection.statuses, profile.status.code)
  );
}

/**
 * The options of each filter over all matching documents. An option stays when the other filter leaves
 * nothing under it, and a chosen one stays even when no document matches: `known` gives it its name.
 */
export function countFacets(
  profiles: readonly Profile[],
  selection: Selection,
  known: readonly Profile[] = profiles,
): Facets {
  const cityOf = ({ city }: Profile): [string, string] => [city.slug, city.name];
  const statusOf = ({ status }: Profile): [string, string] => [status.code, status.label];
  const withCity = profiles.filter((each) => chosen(selection.cities, each.city.slug));
  const withStatus = profiles.filter((each) => chosen(selection.statuses, each.status.code));
  return {
    cities: options(cityOf, { matching: profiles, counted: withStatus, known }, selection.cities),
    statuses: options(
      statusOf,
      { matching: profiles, counted: withCity, known },
      selection.statuses,
    ),
  };
}

function options(
  nameOf: (profile: Profile) => [value: string, label: string],
  profiles: Record<'matching' | 'counted' | 'known', readonly Profile[]>,
  selected: readonly string[],
): FacetOption[] {
  const kept = profiles.known.filter((each) => selected.includes(nameOf(each)[0]));
  const counts = new Map<string, number>();
  for (const profile of profiles.counted) {
    const [value] = nameOf(profile);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...new Map([...profiles.matching, ...kept].map(nameOf))]
    .map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
      selected: selected.includes(value),
    }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

function chosen(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}
