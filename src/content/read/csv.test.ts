import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { loadPortal } from '../load-portal.ts';

const TABLE = 'jurisdictions/mou/rounds/sample-1/winners.csv';
const ROW = 'sample-a,某某样例公司,quality-award,未公开';
const lines = (text: string) =>
  validContent().write(TABLE, text).findings().map(findingLine);

it.each([
  ['with empty columns behind the last', `organisation,name,tier,prizePaid,,\n${ROW},,\n`],
  ['with empty cells behind some rows', `organisation,name,tier,prizePaid\n${ROW},,,\n`],
  ['with empty cells behind the head alone', `organisation,name,tier,prizePaid,,\n${ROW}\n`],
  ['with empty lines and rows of commas', `organisation,name,tier,prizePaid\n\n,,,\n${ROW}\n,,,\n`],
  ['with line ends of Windows and a mark of byte order', `\uFEFForganisation,name,tier,prizePaid\r\n${ROW}\r\n`],
])('a table %s is read without complaint', (_, text) => {
  expect(lines(text)).toEqual([]);
  const { portal } = loadPortal(validContent().write(TABLE, text).root);
  expect(portal?.jurisdictions[0]?.rounds[0]?.winners?.revisions[0]?.data.entries).toHaveLength(1);
});

it('a message names the line a row begins in, and is one line itself', () => {
  const [message, ...more] = lines(
    `organisation,name,tier,prizePaid\n${ROW}\n\nsample-b,"甲\n乙\n丙",quality-award,1\n`,
  );
  expect(more).toEqual([]);
  expect(message).toMatch(/^content\/.*winners\.csv:4:1 {2}csv-row {2}表格第 4 行“name”列不对：甲 乙 丙。→ /);
  expect(message).not.toMatch(/[\r\n]/);
});

it('a column of cells without a name, and a row that is too short, are findings', () => {
  expect(lines(`organisation,name,,tier\nsample-a,某某样例公司,甲,quality-award\n`)[0]).toContain('有一列没有列名');
  expect(lines(`organisation,name,tier,prizePaid\nsample-a,某某样例公司\n`)[0]).toContain('第 2 行的格数');
  expect(lines(`organisation,name,tier,prizePaid,\n${ROW},甲\n`)[0]).toContain('第 2 行的格数');
});
