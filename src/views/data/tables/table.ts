import type { CsvCell } from '../../../formats/csv-text.ts';
import { TABLE_HEADS } from '../../../messages/records/columns.ts';
import type { TableName } from '../../../schemas/exports/tables.ts';
import { headed } from '../../records/columns.ts';
import type { Column } from '../../records/columns.ts';

/** A table of open data: its name, its columns as key and head, and its rows. */
export interface Table {
  name: TableName;
  title: string;
  headings: readonly (readonly [key: string, heading: string])[];
  rows: readonly (readonly CsvCell[])[];
}

type Key = keyof typeof TABLE_HEADS;

/** A table under the heads that its keys have. */
export function tableOf<E>(
  name: TableName,
  title: string,
  columns: readonly (readonly [key: Key, read: Column<[each: E]>[2]])[],
  each: readonly E[],
): Table {
  const under: Column<[each: E]>[] = headed(TABLE_HEADS, columns);
  return {
    name,
    title,
    headings: under.map(([key, head]) => [key, head] as const),
    rows: each.map((one) => under.map(([, , read]) => read(one))),
  };
}
