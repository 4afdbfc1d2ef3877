import type { RecordKind } from '../../model/record-kinds.ts';
import type { AnyRecord, PublishedRecord, Revision } from '../../model/record.ts';

/** What a revision is now: the one that stands, or one a later revision has taken the place of. */
export type RevisionState =
  | 'standing'
  | 'corrected'
  | 'supplemented'
  | 'withdrawn'
  /** Its words are no longer shown: a later revision took out what should not have been published. */
  | 'redacted';

type Marked = { revision?: { kind: string; on: string; reason: string } | undefined };

/** What a record's revision is now. A withdrawal leaves nothing standing, itself included. */
export function revisionState<T extends Marked>(
  record: PublishedRecord<RecordKind, T>,
  number: number,
): RevisionState {
  const later = record.revisions.filter((revision) => revision.number > number);
  if (later.some(({ data }) => data.revision?.kind === 'redaction')) return 'redacted';
  switch ((later[0] ?? revisionOf(record, number)).data.revision?.kind) {
    case 'withdrawal':
      return 'withdrawn';
    case 'correction':
      return later[0] ? 'corrected' : 'standing';
    case 'supplement':
      return later[0] ? 'supplemented' : 'standing';
    default:
      return 'standing';
  }
}

/** The mark under which a revision's words went out of view or were replaced; null while it stands. */
export function markOf(record: AnyRecord, number: number): Marked['revision'] | null {
  const state = revisionState(record as PublishedRecord<RecordKind, Marked>, number);
  if (state === 'standing') return null;
  const revisions: Revision<Marked>[] = record.revisions;
  const later = revisions.filter((revision) => revision.number > number);
  const mark =
    state === 'redacted'
      ? later.find(({ data }) => data.revision?.kind === 'redaction')
      : (later[0] ?? revisions.find((revision) => revision.number === number));
  return mark?.data.revision ?? null;
}

/**
 * A record's revision by its number.
 * @throws RangeError when the record has no such revision
 */
export function revisionOf<T>(record: PublishedRecord<RecordKind, T>, number: number): Revision<T> {
  const revision = record.revisions.find((each) => each.number === number);
  if (!revision) throw new RangeError(`record ${record.id} has no revision ${number}`);
  return revision;
}
