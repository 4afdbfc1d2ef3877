import type { ListTable } from './list-table.ts';

/** Rows under one head, as the notice itself sets them apart; no head where it does not. */
export interface RowGroup {
  head: string | null;
  /** Number of its first row in the whole list. */
  first: number;
  rows: ListTable['rows'];
}

export interface GroupedRows {
  columns: ListTable['columns'];
  groups: RowGroup[];
}

/** What notices set their rows apart by, the more telling first. */
const HEADS = ['category', 'tier'];

/**
 * A list under the heads its notice has: classes, else awards, where its rows stand together by them. The order printed
 * is never changed.
 */
export function groupedRows({ columns, rows }: ListTable): GroupedRows {
  const [at] = HEADS.flatMap((key) => {
    const column = columns.findIndex((each) => each.key === key);
    return column >= 0 && standsTogether(textsOf(rows, column)) ? [column] : [];
  });
  if (at === undefined) return { columns, groups: [{ head: null, first: 1, rows }] };
  const groups: RowGroup[] = [];
  for (const [index, { cells, ...about }] of rows.entries()) {
    const head = cells[at]?.text ?? null;
    const row = { ...about, cells: cells.toSpliced(at, 1) };
    const last = groups.at(-1);
    if (last?.head === head) last.rows.push(row);
    else groups.push({ head, first: index + 1, rows: [row] });
  }
  return { columns: columns.toSpliced(at, 1), groups };
}

function textsOf(rows: ListTable['rows'], column: number): string[] {
  return rows.map(({ cells }) => cells[column]?.text ?? '');
}

/** Several, each in one run. */
function standsTogether(texts: readonly string[]): boolean {
  const kinds = new Set(texts).size;
  const runs = texts.filter((text, index) => text !== texts[index - 1]).length;
  return kinds > 1 && runs === kinds;
}
