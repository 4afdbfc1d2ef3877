import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('a table made for the office itself', () => {
  const HEAD = '序号,企业名称,行业类别,等次';
  const cells = '1,某某样例公司,制造业,一等奖';

  it.each([
    ['a title over the columns', `2026年质量奖获奖名单,,,\n${HEAD}\n${cells}\n`, 1, '是标题“2026年质量奖获奖名单”', '删去这一行'],
    ['tabs', `${HEAD.replaceAll(',', '\t')}\n${cells.replaceAll(',', '\t')}\n`, 1, '用制表符隔开', '另存为“CSV UTF-8（逗号分隔）”'],
    ['semicolons', `organisation;name;tier\nsample-a;某某样例公司;quality-award\n`, 1, '用分号隔开', '换成英文逗号'],
    ['full-width commas', `organisation，name\nsample-a，甲\n`, 1, '用全角逗号隔开', '换成英文逗号'],
    ['heads of its own', `${HEAD}\n${cells}\n`, 1, '的列名不认识：序号、企业名称', '“序号”一列删去；“企业名称”改为 name；“等次”改为 tier'],
    ['a sum below the rows', `organisation,name,tier,prizePaid\n${ROW}\n合计,1家\n`, 3, '是“合计”', '删去这一行'],
    ['a note below the rows', `organisation,name,tier,prizePaid\n${ROW}\n备注：以文件为准\n`, 3, '是“备注：以文件为准”', 'remark'],
  ])('with %s is refused with the place and the remedy', (_, text, line, seen, remedy) => {
    const [first, ...more] = lines(text);
    expect(more).toEqual([]);
    expect(first).toContain(`winners.csv:${line}:1  csv-row  表格第 ${line} 行`);
    expect(first?.split('→')[0]).toContain(seen);
    expect(first?.split('→')[1]).toContain(remedy);
  });
});

describe('a table in another encoding', () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each([
    // 序号,企业名称 in GBK, behind a line of plain letters.
    ['GBK', Buffer.concat([Buffer.from('a,b\n'), Buffer.from('d0f2bac52cc6f3d2b5c3fbb3c60a', 'hex')]), 2],
    ['UTF-16', utf16('序号,企业名称\n'), 1],
  ])('is named: %s', (encoding, bytes, line) => {
    const content = validContent().write(TABLE, '');
    writeFileSync(join(content.root, TABLE), bytes);
    const [found] = content.findings().map(findingLine);
    expect(found).toContain(`winners.csv:${line}:1  file-encoding`);
    expect(found).toContain(`而是 ${encoding}；按 ${encoding} 读是“序号,企业名称”`);
    expect(found).toContain('CSV UTF-8（逗号分隔）');
  });

  it('is not guessed where it is neither', () => {
    const content = validContent().write(TABLE, '');
    writeFileSync(join(content.root, TABLE), Buffer.from('ff0a', 'hex'));
    expect(content.findings().map(findingLine)[0]).toContain('文件不是 UTF-8 编码。');
  });
});
