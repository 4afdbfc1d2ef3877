import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields, RowType } from '../../model/row-fields.ts';
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

/** What a cell holds, where it is written otherwise than in YAML. */
const IN_A_CELL: Record<string, string> = {
  organisation:
    '统一社会信用代码：18 位，只用数字和大写字母，中间不留空格，这一列在表格软件里先设成“文本”；名单没有印的，用一个固定的英文代号',
  tier: '奖项的编号，如 quality-award，不写奖项名称',
  prizePaid: '奖金，整数，以元计，不写千分位和“元”；未公开写 未公开',
};

/** Reads a list's rows from a CSV file (RFC 4180, first line the column names); errors name row and column. */
export function readCsv<E extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  entry: E,
  fields: RowFields = ROW_FIELDS,
): CsvRow<z.output<E>>[] | null {
  const text = folder.text(path);
  if (text === null) return null;
  const before = folder.findings.length;
  const report: Report = (line, found, expected) =>
    folder.add('csv-row', path, { row: line, found, expected }, { line, column: 1 });
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
  const wrong: Wrong[] = [];
  const read = rows.flatMap(({ record, info }) => {
    const cells = columns.map((column, at) => [column, record[at] ?? ''] as const);
    const filled = cells.filter(([, cell]) => cell !== '');
    const result = entry.safeParse(
      Object.fromEntries(filled.map(([column, cell]) => [column, cellValue(fields[column]?.type, cell)])),
    );
    if (result.success) return [{ value: result.data, line: info.lines }];
    for (const { path } of result.error.issues) {
      const column = String(path[0]);
      const cell = record[columns.indexOf(column)] || '没有填写';
      wrong.push({ line: info.lines, column, cell });
    }
    return [];
  });
  reportCells(wrong, rows.length, entry, fields, report);
  return folder.findings.length > before ? null : read;
}

interface Wrong {
  line: number;
  column: string;
  cell: string;
}

/** A column that is wrong in every row bears a wrong name or has moved: that is one mistake, not many. */
function reportCells(
  wrong: Wrong[],
  rows: number,
  entry: z.ZodObject,
  fields: RowFields,
  report: Report,
): void {
  const byColumn = Map.groupBy(wrong, ({ column }) => column);
  for (const { line, column, cell } of wrong) {
    const alike = byColumn.get(column) ?? [];
    const throughout = rows > 1 && alike.length === rows;
    if (throughout && alike[0]?.line !== line) continue;
    const meaning = entry.shape[column] as z.ZodType | undefined;
    const ways = fields[column]?.type === 'yes-no' ? '是 或 否' : IN_A_CELL[column];
    report(
      line,
      `“${column}”列${throughout ? '以及以下各行的都' : ''}不对：${cell}`,
      `${throughout ? '列名可能写错，或几列调换了位置；' : ''}这一格填${ways ?? meaning?.description ?? '规定的写法'}`,
    );
  }
}

function parseRows(text: string, report: Report): ParsedRow[] {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // Its types do not know what `info` does to a row.
    return rows as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
      report(
        line,
        '的格数与第一行不同',
        '每行的英文逗号一样多，不用全角逗号；格里有逗号的，用英文双引号括起来',
      );
    else report(line, '的引号不成对', '格里有逗号或引号的，用英文双引号括起来，里面的双引号写两遍');
    return [];
  }
}

function checkColumns(columns: string[], known: string[], report: Report): void {
  const strange = columns.filter((column) => column !== '' && !known.includes(column));
  const meant = strange.flatMap((column) => nearestWord(column, known) ?? []);
  if (columns.includes('')) report(1, '有一列没有列名', '补上列名；多出来的空列删去');
  if (strange.length > 0)
    report(
      1,
      `的列名不认识：${strange.join('、')}`,
      (meant.length > 0 ? `是不是想写“${meant.join('、')}”？` : '') +
        (columns.length === 1 ? '各列用英文逗号隔开；' : '') +
        `可以有：${known.join('、')}`,
    );
  for (const [at, column] of columns.entries())
    if (column !== '' && columns.indexOf(column) < at)
      report(1, `的列名“${column}”写了两次`, '删去多余的一列');
}

/** Cells of numbers and of yes and no are read as such; every other cell is text, kept as written. */
function cellValue(type: RowType | undefined, cell: string): string | number | boolean | null {
  if (type === 'number')
    return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === '未公开' ? null : cell;
  if (type === 'yes-no') return cell === '是' ? true : cell === '否' ? false : cell;
  return cell;
}
