import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionState } from '../../law/records/revision-state.ts';
import type { RecordBase } from './document-header.ts';

/** What a machine must know before it trusts a record. */
export interface RecordFlags {
  /** Invented to show the portal at work. */
  sample: boolean;
  /** Made under a text that is held as a draft only. */
  draft: boolean;
  /** A later revision stands in its place, or it was taken back. */
  superseded: boolean;
}

/** Flags of one revision of a record. */
export function recordFlags(placed: PlacedRecord, number: number): RecordFlags {
  return {
    sample: placed.record.sample,
    draft: placed.version?.about.stage === 'draft',
    superseded: revisionState<RecordBase>(placed.record, number) !== 'standing',
  };
}
