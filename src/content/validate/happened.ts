import type { Day } from '../../law/calendar/day.ts';
import { dayOf } from '../../law/calendar/moment.ts';
import { happenedIn } from '../../law/records/happened.ts';
import type { Happened, Telling } from '../../law/records/happened.ts';
import { publicFrom } from '../../law/records/public-from.ts';
import type { Dated } from '../../law/records/public-from.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import type { Place } from '../../model/finding.ts';
import type { Revision } from '../../model/record.ts';
import { roundFile } from '../../schemas/records/round.ts';
import { regulationFile } from '../../schemas/regulation.ts';
import type { RegulationFile } from '../../schemas/regulation.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readPlacedFile } from '../read/file.ts';

type Claiming = Telling &
  Dated & { readOn?: Day | undefined } & {
    [K in 'acknowledged' | 'reply']?: readonly { on: Day }[] | undefined;
  };

/**
 * Reports what records claim to have happened on a day that has not come: of what is not public yet, a day after the
 * one it becomes so; and searches for a notice on such a day. A misprinted year would otherwise stand on the site as a fact.
 * @param today the last day of which anything may be told; of samples `demoDay`, where there is one
 */
export function checkHappened(
  folder: ContentFolder,
  { slug, versions, rounds }: Jurisdiction,
  today: { real: Day; samples: Day },
): void {
  const report = (place: Place, { on, at }: Happened, last: Day) => {
    if (on > last)
      folder.addAt('not-yet-happened', place, { path: at.join('.'), found: on, last });
  };
  for (const record of rounds.flatMap(recordsOf))
    for (const { data, placeOf } of record.revisions as Revision<Claiming>[]) {
      const last = lastDay(data, record.sample ? today.samples : today.real);
      for (const claim of claimsOf(data)) report(placeOf(claim.at), claim, last);
    }
  for (const { slug: round, about } of rounds) {
    const file = `jurisdictions/${slug}/rounds/${round}/round.yaml`;
    const placeOf = readPlacedFile(folder, file, roundFile)?.placeOf;
    const last = about.sample ? today.samples : today.real;
    for (const [index, { on }] of (about.lookedFor ?? []).entries()) {
      const at = ['lookedFor', index, 'on'];
      report({ file: folder.shown(file), ...(placeOf?.(at) ?? FIRST) }, { on, at }, last);
    }
  }
  for (const { slug: version, about } of versions) {
    const file = `jurisdictions/${slug}/regulations/${version}/regulation.yaml`;
    const placeOf = readPlacedFile(folder, file, regulationFile)?.placeOf;
    const last = laterOf(about.publishedOn, today.real);
    for (const claim of textClaims(about))
      report({ file: folder.shown(file), ...(placeOf?.(claim.at) ?? FIRST) }, claim, last);
  }
}
const FIRST = { line: 1, column: 1 };

function lastDay(data: Claiming, today: Day): Day {
  const { publishedOn, revision } = data;
  const from = publishedOn || revision ? publicFrom(data) : null;
  return laterOf(from && dayOf(from), today);
}

function laterOf(day: Day | null | undefined, today: Day): Day {
  return day && day > today ? day : today;
}

/** What the record tells, and what the portal says it did itself. */
function claimsOf(data: Claiming): Happened[] {
  const { readOn } = data;
  return [
    ...happenedIn(data),
    ...(readOn ? [{ on: readOn, at: ['readOn'] }] : []),
    ...(['acknowledged', 'reply'] as const).flatMap((key) =>
      (data[key] ?? []).map(({ on }, index) => ({ on, at: [key, index, 'on'] })),
    ),
  ];
}

/** When a text was signed, and when the portal mended its copy. */
function textClaims({ signedOn, corrections = [] }: RegulationFile): Happened[] {
  return [
    ...(signedOn?.on ? [{ on: signedOn.on, at: ['signedOn', 'on'] }] : []),
    ...corrections.map(({ on }, index) => ({ on, at: ['corrections', index, 'on'] })),
  ];
}
