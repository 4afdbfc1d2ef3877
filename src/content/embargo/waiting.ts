import { nextMidnight } from '../../law/calendar/moment.ts';
import type { Moment } from '../../law/calendar/moment.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { Jurisdiction, Portal } from '../../model/portal.ts';
import type { Revision } from '../../model/record.ts';
import { recordMoments, textMoment } from './moments.ts';
import type { Reached } from './reached.ts';

/** A text, or a revision of a record, that is held and not public yet. */
export interface Waiting {
  id: string;
  revision: number;
  title: string;
  sample: boolean;
  /** When it becomes public. */
  from: Moment;
}

/** What waits for its moment, the first to come first. */
export function waitingIn(portal: Portal, { real, samples }: Reached): Waiting[] {
  return portal.jurisdictions
    .flatMap(datedIn)
    .flatMap(({ from, ...named }) =>
      from !== null && from > (named.sample ? samples : real) ? [{ ...named, from }] : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** When the site is to be built anew: as the next thing becomes public, and each midnight, when states change. */
export function nextBuild(waiting: readonly Waiting[], now: Moment): Moment {
  const midnight = nextMidnight(now);
  const next = waiting.find(({ sample }) => !sample)?.from ?? midnight;
  return next < midnight ? next : midnight;
}

function datedIn(jurisdiction: Jurisdiction): (Omit<Waiting, 'from'> & { from: Moment | null })[] {
  const { slug, versions, rounds } = jurisdiction;
  return [
    ...versions.map((version) => ({
      id: `${slug}/regulations/${version.slug}`,
      revision: 1 + (version.about.corrections?.length ?? 0),
      title: version.about.title,
      sample: false,
      from: textMoment(version),
    })),
    ...rounds.flatMap((round) =>
      recordsOf(round).flatMap((record) => {
        const moments = recordMoments(jurisdiction, round, record);
        const revisions: Revision<{ title: string }>[] = record.revisions;
        return revisions.map(({ number, data: { title } }, index) => ({
          id: record.id,
          revision: number,
          title,
          sample: record.sample,
          from: moments[index] ?? null,
        }));
      }),
    ),
  ];
}
