import type { PlacedRecord } from '../../../content/portal-records.ts';
import { recordHref } from '../../records/record-link.ts';

/** Which record a row of a table is about, by its newest revision. */
export const RECORD_COLUMNS = [
  ['record', ({ placed }: OfRecord) => placed.record.id],
  ['revision', ({ placed }: OfRecord) => placed.record.revisions.length],
  ['address', ({ placed }: OfRecord) => recordHref(placed.record)],
  ['jurisdiction', ({ placed }: OfRecord) => placed.jurisdiction.slug],
  ['city', ({ placed }: OfRecord) => placed.jurisdiction.about.name],
  ['roundLabel', ({ placed }: OfRecord) => placed.round.about.label],
  ['kind', ({ placed }: OfRecord) => placed.record.kind],
] as const;

interface OfRecord {
  placed: PlacedRecord;
}
