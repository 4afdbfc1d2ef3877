import { currentSite } from './site.ts';
import type { Site } from './site.ts';

/**
 * Works something out of a site once, however many pages ask. What comes back is shared: nobody may change it.
 * @returns a view of the site it is given, else of this build's own
 */
export function once<T>(work: (site: Site) => T): (site?: Site) => T {
  const known = new WeakMap<Site, { result: T }>();
  return (site = currentSite()) => {
    const held = known.get(site) ?? { result: work(site) };
    known.set(site, held);
    return held.result;
  };
}

/** The same for each thing it is asked about: a city, a version, a round. */
export function onceEach<K extends object, T>(
  work: (of: K, site: Site) => T,
): (of: K, site?: Site) => T {
  const results = once((site) => {
    const known = new WeakMap<K, { result: T }>();
    return (of: K) => {
      const held = known.get(of) ?? { result: work(of, site) };
      known.set(of, held);
      return held.result;
    };
  });
  return (of, site) => results(site)(of);
}
