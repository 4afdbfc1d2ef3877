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

/** The options of each filter over all matching documents, those that the other filter empties included. */
export function countFacets(profiles: readonly Profile[], selection: Selection): Facets {
  const withCity = profiles.filter((each) => chosen(selection.cities, each.city.slug));
  const withStatus = profiles.filter((each) => chosen(selection.statuses, each.status.code));
  const cities = new Map(profiles.map((each) => [each.city.slug, each.city.name]));
  const statuses = new Map(profiles.map((each) => [each.status.code, each.status.label]));
  return {
    cities: [...cities].map(([value, label]) => ({
      value,
      label,
      count: withStatus.filter((each) => each.city.slug === value).length,
      selected: selection.cities.includes(value),
    })),
    statuses: [...statuses].map(([value, label]) => ({
      value,
      label,
      count: withCity.filter((each) => each.status.code === value).length,
      selected: selection.statuses.includes(value),
    })),
  };
}

function chosen(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}
