import { LIST_HEADS } from '../../messages/records/columns.ts';
import { tableExport } from '../lists/list-export.ts';
import type { ListExport } from '../lists/list-export.ts';
import { headed } from '../records/columns.ts';
import type { Column } from '../records/columns.ts';
import { comparison } from './comparison.ts';
import type { Comparison } from './comparison.ts';

type Group = Comparison['groups'][number];
type Row = Group['rows'][number];
interface Cell {
  column: Comparison['columns'][number];
  group: Group;
  row: Row;
  cell: Row['cells'][number];
}

const FIELDS: Column<[cell: Cell]>[] = headed(LIST_HEADS.compare, [
  ['draft', ({ column }) => column.facts.status.code === 'draft'],
  ['jurisdiction', ({ column }) => column.slug],
  ['city', ({ column }) => column.name],
  ['group', ({ group }) => group.name],
  ['topic', ({ row }) => row.topic],
  ['topicName', ({ row }) => row.name],
  ['ask', ({ row }) => row.ask],
  ['says', ({ cell }) => saidWords(cell)],
  ['articles', ({ cell }) => articleWords(cell)],
  ['address', ({ column }) => column.facts.href],
]);

/** The comparison as open data: one row for each city and topic. */
export function comparisonExport(): ListExport {
  const { columns, groups } = comparison();
  const cells = columns.flatMap((column, index) =>
    groups.flatMap((group) =>
      group.rows.flatMap((row): Cell[] => {
        const cell = row.cells[index];
        return cell ? [{ column, group, row, cell }] : [];
      }),
    ),
  );
  return tableExport(
    'compare',
    FIELDS.map(([key, name]) => [key, name] as const),
    cells.map((each) => ({
      cells: FIELDS.map(([, , read]) => read(each)),
      states: each.cell.unsaid ? { says: each.cell.unsaid.state } : {},
    })),
  );
}

function saidWords({ lines }: Cell['cell']): string | null {
  return lines.map(({ sentence }) => sentence).join('\n') || null;
}

function articleWords({ lines }: Cell['cell']): string | null {
  const labels = lines.flatMap(({ cites }) => cites.map(({ label }) => label));
  return [...new Set(labels)].join('、') || null;
}
