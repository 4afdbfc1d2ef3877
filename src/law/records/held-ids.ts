import type { Jurisdiction } from '../../model/portal.ts';
import { recordsOf } from './round-records.ts';

/** The portal's ids of every text and record it holds: `luohe/regulations/2018`, `luohe/rounds/2024/call-notice`. */
export function heldIds(jurisdictions: readonly Jurisdiction[]): ReadonlySet<string> {
  return new Set(
    jurisdictions.flatMap(({ slug, versions, rounds }) => [
      ...versions.map((version) => `${slug}/regulations/${version.slug}`),
      ...rounds.flatMap(recordsOf).map(({ id }) => id),
    ]),
  );
}
