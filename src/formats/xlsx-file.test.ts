import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { xlsxFile } from './xlsx-file.ts';
import type { XlsxList } from './xlsx-file.ts';

const CODE = '911500000000000001';
const list: XlsxList = {
  title: '获奖名单',
  columns: [
    { head: '样例', type: 'boolean' },
    { head: '统一社会信用代码', type: 'string' },
    { head: '决定日期', type: 'date' },
    { head: '奖金（元）', type: 'integer' },
    { head: '备注', type: 'string' },
  ],
  rows: [
    [true, CODE, '2026-11-20', 500000, '=1+1'],
    [false, '0012', '2024-02-29', 0, '甲\n乙 & <丙>'],
    [null, null, null, null, '\'@甲,"乙"'],
  ],
  about: { title: '说明', lines: ['获奖名单', '演示'] },
};
const read = async (of: XlsxList, sheet: string) =>
  readSheet(Buffer.from(await xlsxFile(of)), sheet, { trim: false });

it('comes back as it was written: codes text, days days, amounts numbers, no formula', async () => {
  expect(await read(list, '获奖名单')).toEqual([
    ['样例', '统一社会信用代码', '决定日期', '奖金（元）', '备注'],
    ['是', CODE, new Date('2026-11-20'), 500000, '=1+1'],
    ['否', '0012', new Date('2024-02-29'), 0, '甲\n乙 & <丙>'],
    [null, null, null, null, '\'@甲,"乙"'],
  ]);
  expect(await read(list, '说明')).toEqual([['获奖名单'], ['演示']]);
});

it('keeps its head in sight, and marks what is text as text', async () => {
  const files = unzip(await xlsxFile(list));
  expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect(files.get('xl/styles.xml')).toContain('yyyy-mm-dd');
});

it('is the same bytes whenever it is made', async () => {
  const first = await xlsxFile(list);
  await new Promise((done) => setTimeout(done, 2100));
  expect(await xlsxFile(list)).toEqual(first);
});

it('holds whatever a cell says', async () => {
  // The writer drops U+FFFD, the sign of a character that was lost before, and trips over `toString` and its like.
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((cell) => !cell.includes('\ufffd') && !(cell in {}));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (cells) => {
      const columns = cells.map((_, at) => ({ head: `列${at}`, type: 'string' as const }));
      const [, row] = await read({ ...list, columns, rows: [cells] }, '获奖名单');
      expect(row).toEqual(cells);
    }),
    { numRuns: 60 },
  );
});

/** Where LibreOffice is. `LIBREOFFICE=soffice` runs the test; without it nothing of an office is asked for. */
const office = process.env['LIBREOFFICE'];
if (office)
  it('goes through LibreOffice and comes back equal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
    try {
      writeFileSync(join(folder, 'list.xlsx'), await xlsxFile(list));
      const convert = (to: string, file: string) =>
        execFileSync(office, ['--headless', '--convert-to', to, '--outdir', folder, file], {
          cwd: folder,
          env: { ...process.env, HOME: folder },
        });
      convert('ods', 'list.xlsx');
      convert('xlsx:Calc MS Excel 2007 XML', 'list.ods');
      const saved = readFileSync(join(folder, 'list.xlsx'));
      expect(await readSheet(saved, '获奖名单', { trim: false })).toEqual(
        await read(list, '获奖名单'),
      );
      convert(
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
        'list.ods',
      );
      const [, first] = parse(readFileSync(join(folder, 'list-获奖名单.csv'), 'utf8'), {
        bom: true,
      });
      expect(first).toEqual(['是', CODE, '2026-11-20', '500000', '=1+1']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
