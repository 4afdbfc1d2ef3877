/** A cell of a list: text, number, yes or no, or nothing. */
export type CsvCell = string | number | boolean | null | undefined;

const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as a CSV file that office programs read in the right encoding: UTF-8 with byte order mark, CRLF (RFC
 * 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it. CSV has no types: a code of
 * digits alone is a number to a spreadsheet, unless its reader imports the column as text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return '\uFEFF' + written(rows, guarded);
}

/** The same rows for programs: no byte order mark, which many take for a part of the first head, and no apostrophe. */
export function csvData(rows: readonly (readonly CsvCell[])[]): string {
  return written(rows, cellWord);
}

/** A cell in words: 是 or 否, digits, or what it says. */
export function cellWord(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'boolean' ? (cell ? '是' : '否') : String(cell);
}

function written(rows: readonly (readonly CsvCell[])[], wordOf: (cell: CsvCell) => string): string {
  return rows.map((row) => row.map((cell) => quoted(wordOf(cell))).join(',') + '\r\n').join('');
}

function guarded(cell: CsvCell): string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cellWord(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
