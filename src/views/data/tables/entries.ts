import { placedRecords } from '../../../content/portal-records.ts';
import { TABLE_TITLES } from '../../../messages/site/data.ts';
import { hasRows } from '../../../model/record.ts';
import type { AnyRecord } from '../../../model/record.ts';
import type { ListEntry } from '../../../schemas/records/lists.ts';
import { exportSources } from '../../lists/list-export.ts';
import { entryColumns } from '../../records/entries-csv.ts';
import { once } from '../../site/once.ts';
import type { Table } from './table.ts';

/** The rows of every list, as each list has them beside its page; persons stand there alone, and in no index. */
export const entriesTable = once(({ portal }): Table => {
  const sources = exportSources(
    portal,
    (record): record is Extract<AnyRecord, { kind: 'winners' }> => hasRows(record),
  );
  const [first] = placedRecords(portal).slice(0, 1);
  return {
    name: 'entries',
    title: TABLE_TITLES.entries,
    headings: first ? entryColumns(first, 1).map(([key, head]) => [key, head] as const) : [],
    rows: sources.flatMap(({ placed, number, data }) => {
      const columns = entryColumns(placed, number);
      return (data.entries as ListEntry[]).flatMap((entry, index) =>
        entry.kind === 'person' ? [] : [columns.map(([, , cell]) => cell(entry, index))],
      );
    }),
  };
});
