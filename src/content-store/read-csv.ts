import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';

/** A row of a list with the line it starts at in its CSV file. */
export interface CsvRow<T> {
  value: T;
  line: number;
}

interface ParsedRow {
  record: Record<string, string>;
  info: { lines: number };
}

/** Columns whose cells are numbers or yes/no; every other cell is text, kept as written. */
const NUMBERS = ['rank', 'score', 'prizePaid'];
const YES_NO = ['repeatWinner', 'stateFunded', 'reReview'];

/** Reads a list's rows from a CSV file (RFC 4180, first line the column names); errors name row and column. */
export function readCsv<E extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  entry: E,
): CsvRow<z.output<E>>[] | null {
  const text = folder.text(path);
  if (text === null) return null;
  const report = (line: number, found: string, expected: string) =>
    folder.add('csv-row', path, { row: String(line), found, expected }, { line, column: 1 });

  let rows: ParsedRow[];
  try {
    rows = parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(
      Number(error['lines'] ?? 1),
      `读不出来：${error.message}`,
      '检查引号是否成对、列数是否一致',
    );
    return null;
  }
  const before = folder.findings.length;
  const read = rows.flatMap(({ record, info }) => {
    const cells = Object.entries(record).filter(([, cell]) => cell !== '');
    const result = entry.safeParse(
      Object.fromEntries(cells.map(([column, cell]) => [column, cellValue(column, cell)])),
    );
    if (result.success) return [{ value: result.data, line: info.lines }];
    for (const issue of result.error.issues) {
      const column =
        issue.code === 'unrecognized_keys' ? issue.keys.join('、') : String(issue.path[0]);
      report(
        info.lines,
        `“${column}”列不对：${record[column] || '没有填写'}`,
        '按编辑手册改正这一格；列名用第一行的英文名',
      );
    }
    return [];
  });
  return folder.findings.length > before ? null : read;
}

function cellValue(column: string, cell: string): string | number | boolean | null {
  if (NUMBERS.includes(column))
    return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === '未公开' ? null : cell;
  if (YES_NO.includes(column)) return cell === '是' ? true : cell === '否' ? false : cell;
  return cell;
}
