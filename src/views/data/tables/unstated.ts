import { placedRecords } from '../../../content/portal-records.ts';
import { revisionOf } from '../../../law/records/revision-state.ts';
import { TABLE_TITLES } from '../../../messages/site/data.ts';
import type { RecordBase } from '../../records/document-header.ts';
import { recordFlags } from '../../records/record-flags.ts';
import { tombstoneOf } from '../../records/revision-links.ts';
import { recordStates } from '../../records/states.ts';
import type { PlacedRecord } from '../../../content/portal-records.ts';
import { once } from '../../site/once.ts';
import { RECORD_COLUMNS } from './record-columns.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

interface Blank {
  placed: PlacedRecord;
  field: string;
  state: string;
}

/** What is not known of each record's newest revision, a row for each blank, with the reason. */
export const unstatedTable = once(({ portal }): Table =>
  tableOf<Blank>(
    'unstated',
    TABLE_TITLES.unstated,
    [
      ['sample', ({ placed }) => placed.record.sample],
      ['draft', ({ placed }) => recordFlags(placed, placed.record.revisions.length).draft],
      ...RECORD_COLUMNS,
      ['field', ({ field }) => field],
      ['state', ({ state }) => state],
    ],
    placedRecords(portal).flatMap((placed) => {
      const { record } = placed;
      const number = record.revisions.length;
      if (tombstoneOf(record, number)) return [];
      const { data } = revisionOf<RecordBase>(record, number);
      return Object.entries(recordStates(placed, data)).map(([field, state]) => ({
        placed,
        field,
        state,
      }));
    }),
  ),
);
