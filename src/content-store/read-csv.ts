import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { nearestWord } from './nearest-word.ts';

/** A row of a list with the line it starts at in its CSV file. */
export interface CsvRow<T> {
  value: T;
  line: number;
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

type Report = (line: number, found: string, expected: string) => void;

/** Columns whose cells are numbers or yes/no; every other cell is text, kept as written. */
const NUMBERS = ['rank', 'score', 'prizePaid'];
const YES_NO = ['repeatWinner', 'stateFunded', 'reReview'];

/** Reads a list's rows from a CSV file (RFC 4180, first line the column names); errors name row and column. */
export function readCsv<E extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  entry: E,
): CsvRow<z.output<E>>[] | null {
  const text = folder.text(path);
  if (text === null) return null;
  const before = folder.findings.length;
  const report: Report = (line, found, expected) =>
    folder.add('csv-row', path, { row: String(line), found, expected }, { line, column: 1 });
  const [head, ...rows] = parseRows(text, report);
  if (folder.findings.length > before) return null;
  const columns = head?.record ?? [];
  checkColumns(columns, Object.keys(entry.shape), report);
  if (rows.length === 0)
    report(
      1,
      '之后没有数据',
      '第一行写列名，以下每行一个单位；没有单位的，删去这个文件，写 entries: []',
    );
  if (folder.findings.length > before) return null;
  const read = rows.flatMap(({ record, info }) => {
    const cells = columns.map((column, at) => [column, record[at] ?? ''] as const);
    const filled = cells.filter(([, cell]) => cell !== '');
    const result = entry.safeParse(
      Object.fromEntries(filled.map(([column, cell]) => [column, cellValue(column, cell)])),
    );
    if (result.success) return [{ value: result.data, line: info.lines }];
    for (const { path } of result.error.issues) {
      const column = String(path[0]);
      const { description } = entry.shape[column] as z.ZodType;
      const cell = record[columns.indexOf(column)] || '没有填写';
      report(info.lines, `“${column}”列不对：${cell}`, `这一格填${description ?? '规定的写法'}`);
    }
    return [];
  });
  return folder.findings.length > before ? null : read;
}

function parseRows(text: string, report: Report): ParsedRow[] {
  try {
    const rows = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true });
    // Its types do not know what `info` does to a row.
    return rows as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
      report(line, '的格数与第一行不同', '每行的逗号一样多；格里有逗号的，用英文双引号括起来');
    else report(line, '的引号不成对', '格里有逗号或引号的，用英文双引号括起来，里面的双引号写两遍');
    return [];
  }
}

function checkColumns(columns: string[], known: string[], report: Report): void {
  for (const [at, column] of columns.entries()) {
    const near = nearestWord(column, known);
    if (!known.includes(column))
      report(
        1,
        `的列名“${column}”不认识`,
        `${near ? `是不是想写“${near}”？` : ''}可以有：${known.join('、')}`,
      );
    else if (columns.indexOf(column) < at) report(1, `的列名“${column}”写了两次`, '删去多余的一列');
  }
}

function cellValue(column: string, cell: string): string | number | boolean | null {
  if (NUMBERS.includes(column))
    return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === '未公开' ? null : cell;
  if (YES_NO.includes(column)) return cell === '是' ? true : cell === '否' ? false : cell;
  return cell;
}
