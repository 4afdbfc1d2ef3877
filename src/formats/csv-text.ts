/** A cell of a list: text, number, yes or no, or nothing. */
export type CsvCell = string | number | boolean | null | undefined;

const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as a CSV file that office programs read in the right encoding: UTF-8 with byte order mark, CRLF (RFC
 * 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it. CSV has no types: a code of
 * digits alone is a number to a spreadsheet, unless its reader imports the column as text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cellText).join(',') + '\r\n').join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
