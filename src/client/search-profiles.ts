import { readFilterValue } from '../domain/search/filter-value.ts';
import type { Profile } from '../domain/search/facets.ts';
import type { IndexEngine } from './search-index-files.ts';

/** Reads from the index which page belongs to which city and status, without fetching any page. */
export async function loadProfiles(engine: IndexEngine): Promise<Map<string, Profile>> {
  const { city = {}, status = {} } = await engine.filters();
  const cities = await members(engine, 'city', Object.keys(city));
  const statuses = await members(engine, 'status', Object.keys(status));
  const profiles = new Map<string, Profile>();
  for (const [id, [slug, name]] of cities) {
    const [code, label] = statuses.get(id) ?? ['', ''];
    profiles.set(id, { city: { slug, name }, status: { code, label } });
  }
  return profiles;
}

async function members(engine: IndexEngine, filter: string, values: readonly string[]) {
  const byPage = new Map<string, [key: string, label: string]>();
  for (const value of values) {
    const { results } = await engine.search(null, { filters: { [filter]: value } });
    for (const { id } of results) byPage.set(id, readFilterValue(value));
  }
  return byPage;
}
