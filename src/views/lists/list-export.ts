import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { csvText } from '../../formats/csv-text.ts';
import type { CsvCell } from '../../formats/csv-text.ts';
import { rowCell } from '../../model/row-fields.ts';
import type { RowFields, RowList } from '../../model/row-fields.ts';
import type { AnyRecord } from '../../model/record.ts';
import { COLUMN_HEADS, STATES_HEAD } from '../../messages/records/columns.ts';
import { buildDay, isDemonstration } from '../site/site.ts';
import { headed } from '../records/columns.ts';
import type { Column } from '../records/columns.ts';
import { statesKey, statesText } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { recordFlags } from '../records/record-flags.ts';
import { revisionHref, tombstoneOf } from '../records/revision-links.ts';

/** A revision of a record that a list is drawn from. */
export interface ExportSource<R extends AnyRecord = AnyRecord> {
  placed: PlacedRecord;
  record: R;
  number: number;
  data: R['revisions'][number]['data'];
}

/** A column of a list: what it says of an entry. */
export type ExportField<E> = Column<[entry: E]>;

/** A list as open data: every row says whether it is a sample, rests on a draft, or has been superseded. */
export interface ListExport {
  csv: string;
  /** The cells of each row, in the order of the headings. */
  rows: readonly (readonly CsvCell[])[];
  json: unknown;
  /** Key and heading of each column. */
  headings: (readonly [key: string, heading: string])[];
}

type Entry = { source: ExportSource };

const COMMON: ExportField<Entry>[] = headed(COLUMN_HEADS, [
  ['sample', ({ source }) => recordFlags(source.placed, source.number).sample],
  ['draft', ({ source }) => recordFlags(source.placed, source.number).draft],
  ['superseded', ({ source }) => recordFlags(source.placed, source.number).superseded],
  ['record', ({ source }) => source.record.id],
  ['revision', ({ source }) => source.number],
  ['address', ({ source }) => revisionHref(source.record, source.number)],
  ['jurisdiction', ({ source }) => source.placed.jurisdiction.slug],
  ['city', ({ source }) => source.placed.jurisdiction.about.name],
  ['round', ({ source }) => source.placed.round.slug],
  ['roundLabel', ({ source }) => source.placed.round.about.label],
]);

/** The columns of the fields a list of all cities carries of each row. */
export function rowExports(list: RowList, fields: RowFields): ExportField<{ entry: object }>[] {
  return Object.entries(fields)
    .filter(([, { exported }]) => exported.includes(list))
    .map(([key, { name }]) => [key, name, ({ entry }) => rowCell(entry, key)]);
}

/** The revisions whose words are public, of the records of some kinds, older ones included. */
export function exportSources<R extends AnyRecord>(
  held: Portal,
  isWanted: (record: AnyRecord) => record is R,
): ExportSource<R>[] {
  return placedRecords(held).flatMap((placed) => {
    const { record } = placed;
    if (!isWanted(record)) return [];
    return record.revisions
      .filter(({ number }) => !tombstoneOf(record, number))
      .map(({ number, data }) => ({ placed, record, number, data }));
  });
}

/**
 * Writes entries under the common columns and their own.
 * @param statesOf why fields of an entry are blank
 * @param added how many of the last columns came when the states were public
 */
export function listExport<E extends Entry>(
  list: string,
  fields: readonly ExportField<E>[],
  entries: readonly E[],
  statesOf: (entry: E) => States,
  added = 0,
): ListExport {
  const all: readonly ExportField<E>[] = [...COMMON, ...fields];
  return tableExport(
    list,
    all.map(([key, name]) => [key, name] as const),
    entries.map((entry) => ({
      cells: all.map(([, , read]) => read(entry)),
      states: statesOf(entry),
    })),
    added,
  );
}

/**
 * A table as open data: in CSV the states of a row are one cell after the others, in JSON an object where there are any.
 * @param added how many of the last columns came when the states were public: columns keep their order
 */
export function tableExport(
  list: string,
  columns: readonly (readonly [key: string, heading: string])[],
  rows: readonly { cells: readonly CsvCell[]; states: States }[],
  added = 0,
): ListExport {
  const at = columns.length - added;
  const headings = columns.toSpliced(at, 0, ['states', STATES_HEAD]);
  const table = rows.map(({ cells, states }) => cells.toSpliced(at, 0, statesText(states)));
  return {
    headings,
    csv: csvText([headings.map(([, name]) => name), ...table]),
    rows: table,
    json: {
      list,
      on: buildDay(),
      demonstration: isDemonstration(),
      rows: rows.map(({ cells, states }) => ({
        ...Object.fromEntries(columns.map(([key], index) => [key, cells[index] ?? null])),
        ...statesKey(states),
      })),
    },
  };
}
