import type { CsvCell } from '../../formats/csv-text.ts';

/** A column of open data: its key in JSON, its head in CSV, and what it says of a row. */
export type Column<Row extends unknown[]> = readonly [
  key: string,
  head: string,
  read: (...row: Row) => CsvCell,
];

/** Columns under the heads that their keys have. */
export function headed<K extends string, Row extends unknown[]>(
  heads: Readonly<Record<K, string>>,
  columns: readonly (readonly [key: NoInfer<K>, read: NoInfer<Column<Row>[2]>])[],
): Column<Row>[] {
  return columns.map(([key, read]) => [key, heads[key], read]);
}
