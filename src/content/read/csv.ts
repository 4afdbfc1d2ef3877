import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields, RowType } from '../../model/row-fields.ts';
import type { TextFault } from '../../law/records/text-fault.ts';
import {
  headWords,
  separatorWords,
  sumRowWords,
  titleRowWords,
} from '../../messages/findings/clerk-tables.ts';
import { textFaultWords } from '../../messages/findings/text-fault-words.ts';
import type { SchemaParams } from '../../schemas/text.ts';
import type { ContentFolder } from './content-folder.ts';
import { nearestWord } from './nearest-word.ts';

/** A row of a list with the line it starts at in its CSV file. */
export interface CsvRow<T> {
  value: T;
  line: number;
}

interface ParsedRow {
  /** Cells, without the empty ones a spreadsheet puts behind the last column. */
  record: string[];
  line: number;
}

type Report = (line: number, found: string, expected: string) => void;

/** What stands below the rows of a table made for the office itself. */
const SUM_ROW = /^(?:合计|总计|小计|备注|注|说明)(?:[：:]|$)/;

/** Characters of a cell a message repeats. */
const SHOWN = 60;

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
  const known = Object.keys(entry.shape);
  const [head, ...rows] = parseRows(text, known, report);
  if (folder.findings.length > before) return null;
  const columns = head?.record ?? [];
  checkColumns(columns, known, report);
  if (rows.length === 0)
    report(
      1,
      '之后没有数据',
      '第一行写列名，以下每行一个单位；没有单位的，删去这个文件，写 entries: []',
    );
  if (folder.findings.length > before) return null;
  for (const { record, line } of rows) {
    const [first = ''] = record;
    const words = SUM_ROW.test(first) ? sumRowWords(shownCell(first)) : null;
    if (words) report(line, words.found, words.expected);
  }
  if (folder.findings.length > before) return null;
  const wrong: Wrong[] = [];
  const read = rows.flatMap(({ record, line }) => {
    const cells = columns.map((column, at) => [column, record[at] ?? ''] as const);
    const filled = cells.filter(([, cell]) => cell !== '');
    const result = entry.safeParse(
      Object.fromEntries(filled.map(([column, cell]) => [column, cellValue(fields[column]?.type, cell)])),
    );
    if (result.success) return [{ value: result.data, line }];
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      const cell = shownCell(record[columns.indexOf(column)] ?? '');
      wrong.push({ line, column, cell, fault: faultOf(issue) });
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
  /** What is wrong with its characters, where it is that. */
  fault: TextFault | null;
}

function faultOf(issue: z.core.$ZodIssue): TextFault | null {
  const params = issue.code === 'custom' ? (issue.params as SchemaParams) : null;
  return params?.code === 'text-characters' ? params.fault : null;
}

/** A cell as a message repeats it: in one line, and not without end. */
function shownCell(cell: string): string {
  const line = cell.replace(/\s+/g, ' ');
  return (line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line) || '没有填写';
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
  for (const { line, column, cell, fault } of wrong) {
    if (fault) {
      const { message, remedy } = textFaultWords(fault);
      report(line, `“${column}”列${message}（${cell}）`, remedy);
      continue;
    }
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

/** A row as the parser gives it, with its text and the line it ends in. */
interface PlacedRow {
  record: string[];
  raw: string;
  info: { lines: number };
}

function parseRows(text: string, known: readonly string[], report: Report): ParsedRow[] {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      raw: true,
      // A spreadsheet ends rows with empty cells, more in some than in others.
      relax_column_count: true,
    });
    // Its types do not know what `info` and `raw` do to a row.
    const placed = (rows as unknown as PlacedRow[]).map(({ record, raw, info }) => ({
      record: record.slice(0, record.findLastIndex((cell) => cell !== '') + 1),
      // The parser counts to a row's end; a cell in quotes may hold breaks.
      raw,
      line: info.lines - (raw.trim().match(/\r\n?|\n/g) ?? []).length,
      width: record.length,
    }));
    const [top, next] = placed;
    if (top?.record.length === 1 && !known.includes(top.record[0] ?? '')) {
      const [cell = ''] = top.record;
      const words =
        next && next.record.length > 1
          ? titleRowWords(shownCell(cell), known)
          : separatorWords(top.raw.trim());
      if (words) {
        report(top.line, words.found, words.expected);
        return [];
      }
    }
    const columns = top?.record.length ?? 0;
    const uneven = placed.find(
      ({ width, record }) =>
        (width < columns || record.length > columns) && !SUM_ROW.test(record[0] ?? ''),
    );
    if (uneven)
      report(
        uneven.line,
        '的格数与第一行不同',
        '每行的英文逗号一样多，不用全角逗号；格里有逗号的，用英文双引号括起来',
      );
    return placed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const opened = /opening quote at line (\d+)/.exec(error.message)?.[1];
    const line = Number(opened ?? error['lines'] ?? 1);
    report(line, '的引号不成对', '格里有逗号或引号的，用英文双引号括起来，里面的双引号写两遍');
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
        headWords(strange, known)
          .map((each) => `${each}；`)
          .join('') +
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
