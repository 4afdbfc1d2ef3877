import type { PlacedRecord } from '../../content/portal-records.ts';
import { csvText } from '../../formats/csv-text.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { hasRows } from '../../model/record.ts';
import { ROW_FIELDS, rowCell } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import { COLUMN_HEADS, PART_HEADS } from '../../messages/records/columns.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { headed } from './columns.ts';
import type { Column } from './columns.ts';
import { recordFlags } from './record-flags.ts';
import { tierName } from './record-version.ts';

/** What only lists have: a table of every list has the columns of them all. */
interface Listed {
  title: string;
  partial?: { stated: number | null } | undefined;
}
type Row = Pick<ListEntry, 'organisation' | 'name' | 'kind'>;
type Cells = Column<[entry: Row, index: number]>;

/** A list's rows as a CSV file; every row says which record it is from and whether that is a sample. */
export function entriesCsv(
  placed: PlacedRecord,
  number: number,
  fields: RowFields = ROW_FIELDS,
): string {
  const { record } = placed;
  if (!hasRows(record)) throw new RangeError(`record ${record.id} is no list: it has no rows`);
  const { entries } = revisionOf<{ entries: Row[] }>(record, number).data;
  const columns = entryColumns(placed, number, fields);
  return csvText([
    columns.map(([, head]) => head),
    ...entries.map((entry, index) => columns.map(([, , cell]) => cell(entry, index))),
  ]);
}

/** The columns of a list's rows. */
export function entryColumns(
  placed: PlacedRecord,
  number: number,
  fields: RowFields = ROW_FIELDS,
): Cells[] {
  const { record, round, jurisdiction } = placed;
  const { partial } = revisionOf<Listed>(record, number).data;
  const flags = recordFlags(placed, number);
  const own: Cells[] = headed(COLUMN_HEADS, [
    ['sample', () => flags.sample],
    ['draft', () => flags.draft],
    ['superseded', () => flags.superseded],
    ['record', () => record.id],
    ['revision', () => number],
    ['city', () => jurisdiction.about.name],
    ['roundLabel', () => round.about.label],
    ['number', (_, index) => index + 1],
    ['name', ({ name }) => name],
    ['organisation', ({ organisation }) => canonicalId(organisation)],
    ['creditCode', ({ organisation }) => printedCode(organisation)],
  ]);
  return [
    ...own,
    ...Object.entries(fields).map(([key, { name, type }]): Cells => [
      key,
      name,
      (entry) => {
        const cell = rowCell(entry, key);
        return type === 'tier' && typeof cell === 'string' ? tierName(placed, cell) : cell;
      },
    ]),
    ...headed<keyof typeof PART_HEADS, [Row, number]>(PART_HEADS, [
      ['partial', () => partial !== undefined],
      ['statedTotal', () => partial?.stated],
    ]),
  ];
}
