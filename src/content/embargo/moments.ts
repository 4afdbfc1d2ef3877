import type { Moment } from '../../law/calendar/moment.ts';
import { publicFrom, textPublicFrom } from '../../law/records/public-from.ts';
import type { Dated } from '../../law/records/public-from.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { AnyRecord, Revision, Round } from '../../model/record.ts';

/** When a text becomes public; null where nobody stated it. */
export function textMoment({ about }: RegulationVersion): Moment | null {
  return textPublicFrom(about);
}

/**
 * When each revision of a record becomes public, the oldest first; null where nobody stated it. None does before the
 * revision it follows, nor before the text it cites; one whose words have left the folder is shown with the next.
 */
export function recordMoments(
  { versions }: Jurisdiction,
  round: Round,
  record: AnyRecord,
): (Moment | null)[] {
  const version = roundVersion(versions, round);
  const revisions: Revision<Dated>[] = record.revisions;
  let before = version ? textMoment(version) : null;
  return revisions.map((revision, index) => {
    const spoken = revisions.slice(index).find(({ authored }) => authored.length > 0) ?? revision;
    const own = publicFrom(spoken.data);
    before = later(before, own);
    return before;
  });
}

function later(one: Moment | null, other: Moment | null): Moment | null {
  return (one ?? '') > (other ?? '') ? one : other;
}
