import writeExcelFile from 'write-excel-file/node';
import type { Cell, Row, Sheet } from 'write-excel-file/node';
import { cellWord } from './csv-text.ts';
import type { CsvCell } from './csv-text.ts';

/** What the cells of a column are. A code or document number of digits alone is text. */
export interface XlsxColumn {
  head: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
}

/** A list, and what must be known of it, on a sheet of its own. */
export interface XlsxList {
  title: string;
  columns: readonly XlsxColumn[];
  rows: readonly (readonly CsvCell[])[];
  about: { title: string; lines: readonly string[] };
}

/** Half-width characters. */
const WIDEST = 40;
const NARROWEST = 8;
/** Of a zip archive: what its lists of files begin with, and the first day it knows. */
const END = Buffer.from([0x50, 0x4b, 5, 6]);
const FILE_HEADER = 0x02014b50;
const FIRST_DAY = 0x00210000;

/** A list as a workbook (Office Open XML): text stays text, days are days, and its head stays in sight. */
export async function xlsxFile({ title, columns, rows, about }: XlsxList): Promise<Buffer> {
  const list: Sheet<never> = {
    sheet: title,
    stickyRowsCount: 1,
    columns: columns.map((column, at) => ({ width: widthOf(column, rows, at) })),
    data: [
      columns.map(({ head }): Cell => ({ value: head, fontWeight: 'bold' })),
      ...rows.map((row): Row => row.map((cell, at) => xlsxCell(cell, columns[at]?.type))),
    ],
  };
  const notes: Sheet<never> = {
    sheet: about.title,
    columns: [{ width: 2 * WIDEST }],
    data: about.lines.map((value) => [{ value, type: String, wrap: true }]),
  };
  return unstamped(await writeExcelFile([list, notes]).toBuffer());
}

/** Takes the hour of packing out of an archive, so that two builds of one content are equal. */
function unstamped(archive: Buffer): Buffer {
  let at = archive.readUInt32LE(archive.lastIndexOf(END) + 16);
  while (archive.readUInt32LE(at) === FILE_HEADER) {
    archive.writeUInt32LE(FIRST_DAY, at + 12);
    archive.writeUInt32LE(FIRST_DAY, archive.readUInt32LE(at + 42) + 10);
    const lengths = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return archive;
}

function xlsxCell(cell: CsvCell, type: XlsxColumn['type'] | undefined): Cell {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (type === 'date')
    return { value: new Date(`${String(cell)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  // Marked as text, it stays text when somebody edits it.
  return { value: cellWord(cell), type: String, format: '@' };
}

function widthOf({ head, type }: XlsxColumn, rows: XlsxList['rows'], at: number): number {
  if (type === 'date') return 12;
  const longest = Math.max(halfWidths(head), ...rows.map((row) => halfWidths(cellWord(row[at]))));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** How wide a text is: a Chinese character is two half-width ones. */
const halfWidths = (text: string): number => text.replace(/[^\u0000-\u00ff]/g, '  ').length;
