import { markOf, revisionState } from '../../law/records/revision-state.ts';
import type { RevisionState } from '../../law/records/revision-state.ts';
import { latest } from '../../model/record.ts';
import type { AnyRecord, Revision } from '../../model/record.ts';
import { REVISION_KINDS, REVISION_STATES } from '../../messages/records/records.ts';
import { recordHref } from './record-link.ts';

/** One revision in a record's history. */
export interface RevisionLink {
  number: number;
  href: string;
  here: boolean;
  state: RevisionState;
  stateWords: string;
  /** What it did to the one before, when and why; null for the first publication. */
  change: { kind: string; on: string; reason: string } | null;
  sha256: string;
}

interface Common {
  revision?: { kind: keyof typeof REVISION_KINDS; on: string; reason: string } | undefined;
}

/** A record's revisions, newest first. */
export function revisionLinks(record: AnyRecord, here: number): RevisionLink[] {
  const revisions: Revision<Common>[] = record.revisions;
  return revisions
    .map(({ number, data, sha256 }) => {
      const state = revisionState<Common>(record, number);
      return {
        number,
        href: revisionHref(record, number),
        here: number === here,
        state,
        stateWords: REVISION_STATES[state],
        change: data.revision
          ? { ...data.revision, kind: REVISION_KINDS[data.revision.kind] }
          : null,
        sha256,
      };
    })
    .reverse();
}

/** The newest revision stands at the record's address, older ones below it. */
export function revisionHref(record: AnyRecord, number: number): string {
  return recordHref(record, number === latest<Common>(record).number ? undefined : number);
}

/** What stands in place of a revision's words, when they are not shown. */
export interface Tombstone {
  state: 'withdrawn' | 'redacted';
  on: string;
  reason: string;
  sha256: string;
}

/**
 * A redacted revision shows its mark only; so does the address of a record that was taken back. What had been
 * published before it was taken back stays at its own address.
 */
export function tombstoneOf(record: AnyRecord, number: number): Tombstone | null {
  const state = revisionState<Common>(record, number);
  const mark = markOf(record, number);
  if (!mark || (state !== 'redacted' && state !== 'withdrawn')) return null;
  if (state === 'withdrawn' && number !== latest<Common>(record).number) return null;
  const revisions: Revision<Common>[] = record.revisions;
  const sha256 = revisions.find((each) => each.number === number)?.sha256 ?? '';
  return { state, on: mark.on, reason: mark.reason, sha256 };
}
