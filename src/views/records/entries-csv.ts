import type { PlacedRecord } from '../../content/portal-records.ts';
import { csvText } from '../../formats/csv-text.ts';
import type { CsvCell } from '../../formats/csv-text.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { hasRows } from '../../model/record.ts';
import { ROW_FIELDS, rowCell } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { recordFlags } from './record-flags.ts';
import { tierName } from './record-version.ts';

type Row = Pick<ListEntry, 'organisation' | 'name'>;
type CellOf = (entry: Row, index: number) => CsvCell;

/** A list's rows as a CSV file; every row says which record it is from and whether that is a sample. */
export function entriesCsv(
  placed: PlacedRecord,
  number: number,
  fields: RowFields = ROW_FIELDS,
): string {
  const { record, round, jurisdiction } = placed;
  if (!hasRows(record)) throw new RangeError(`record ${record.id} is no list: it has no rows`);
  const { entries } = revisionOf<{ entries: Row[] }>(record, number).data;
  const flags = recordFlags(placed, number);
  const { version } = placed;
  const columns: [string, CellOf][] = [
    ['样例', () => flags.sample],
    ['依据草案', () => flags.draft],
    ['已被取代', () => flags.superseded],
    ['记录', () => record.id],
    ['版次', () => number],
    ['地区', () => jurisdiction.about.name],
    ['届次', () => round.about.label],
    ['序号', (_, index) => index + 1],
    ['组织名称', ({ name }) => name],
    ['组织代号', ({ organisation }) => canonicalId(organisation)],
    ['统一社会信用代码', ({ organisation }) => printedCode(organisation)],
    ...Object.entries(fields).map(([key, { name, type }]): [string, CellOf] => [
      name,
      (entry) => {
        const cell = rowCell(entry, key);
        return type === 'tier' && typeof cell === 'string' ? tierName(version, cell) : cell;
      },
    ]),
  ];
  return csvText([
    columns.map(([name]) => name),
    ...entries.map((entry, index) => columns.map(([, cell]) => cell(entry, index))),
  ]);
}
