import type { Revision } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { PublishedLine } from '../../schemas/published.ts';
import type { Jurisdiction } from '../../model/portal.ts';

interface Marked {
  revision?: object | undefined;
}

/**
 * Gives a revision that has left the folder its place in the history again, so that its address stays: its line
 * knows its hash, and the redaction that took its place lends it a head. Its own words are nowhere any more.
 */
export function rememberRedacted(
  jurisdictions: readonly Jurisdiction[],
  lines: readonly PublishedLine[],
): void {
  const linesOf = Map.groupBy(lines, ({ id }) => id);
  for (const record of jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf))) {
    const revisions: Revision<Marked>[] = record.revisions;
    for (const { revision: number, sha256 } of linesOf.get(record.id) ?? []) {
      if (revisions.some((each) => each.number === number)) continue;
      const next = revisions.find((each) => each.number > number);
      if (!next) continue;
      const { revision, ...data } = next.data;
      revisions.push({
        ...next,
        number,
        authored: [],
        sha256,
        prose: '',
        data: number === 1 || !revision ? data : { ...data, revision },
      });
      revisions.sort((a, b) => a.number - b.number);
    }
  }
}
