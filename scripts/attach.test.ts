import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPortal } from '../src/content/load-portal.ts';
import { validContent } from '../src/testing/content-builder.ts';
import { runCommand } from '../src/testing/run-command.ts';
import { asciiName } from './attach/ascii-name.ts';
import { fillAttachments } from './attach/fill-attachments.ts';
import { attach } from './attach.ts';

const ROUND = 'jurisdictions/mou/rounds/sample-1';
const OFD = 'PK\x03\x04OFD.xml Doc_0/Document.xml';
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);

function withForms() {
  return validContent()
    .write(`${ROUND}/attachments/申报表（2026）.ofd`, OFD)
    .write(`${ROUND}/attachments/汇总表.WPS`, OLE)
    .write(`${ROUND}/attachments/材料.zip`, 'PK\x03\x04 a.txt');
}
const run = (root: string, path: string) =>
  runCommand(attach, [join(root, path)], { PORTAL_CONTENT: root });

it('enters files with Chinese names: an address of ASCII, their own name as title, size and hash', () => {
  const content = withForms();
  const path = `${ROUND}/publicity-proposed-winners.yaml`;
  const { status, stdout } = run(content.root, path);
  expect(status).toBe(0);
  expect(stdout).toContain('已登记 3 个附件');
  expect(content.read(path)).toMatch(
    /- \{ file: attachments\/shen-bao-biao-2026\.ofd, title: "申报表（2026）", size: 30, sha256: [0-9a-f]{64} \}/,
  );
  for (const name of ['shen-bao-biao-2026.ofd', 'hui-zong-biao.wps', 'cai-liao.zip'])
    expect(existsSync(join(content.root, ROUND, 'attachments', name)), name).toBe(true);
  expect(loadPortal(content.root).findings).toEqual([]);
  const written = content.read(path);
  expect(run(content.root, path).status).toBe(0);
  expect(content.read(path)).toBe(written);
});

it('leaves a record that is registered as it is, and says what to do', () => {
  const content = withForms();
  const path = `${ROUND}/publicity-proposed-winners.yaml`;
  const before = content.read(path);
  content.write(
    'published.jsonl',
    `{"files":[{"name":"publicity-proposed-winners.yaml","sha256":""}],"id":"mou/rounds/sample-1/publicity-proposed-winners"}\n`,
  );
  const { status, stderr } = run(content.root, path);
  expect(status).toBe(2);
  expect(stderr).toContain('已经登记');
  expect(content.read(path)).toBe(before);
});

it.each([
  ['no record', [], '没有写明'],
  ['a record that is not there', ['nowhere.yaml'], '没有这个文件'],
])('says in Chinese that it was given %s', (_, args, says) => {
  const { status, stderr } = runCommand(attach, args, {});
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

it.each([
  ['申报表.docx', 'shen-bao-biao.docx'],
  ['Form A.PDF', 'form-a.pdf'],
  ['绿色.JPEG', 'lv-se.jpg'],
  ['（）.xls', 'attachment.xls'],
])('calls %s %s', (printed, expected) => {
  expect(asciiName(printed, () => false)).toBe(expected);
  expect(asciiName(printed, (name) => name === expected)).toBe(expected.replace('.', '-2.'));
});

const SUM = 'a'.repeat(64);
const file = { file: 'attachments/a.pdf', title: '甲', size: 7, sha256: SUM };
it.each([
  [
    'a list with the wrong sums',
    'attachments:\n  - file: attachments/a.pdf\n    title: 甲\n    size: 1\n    sha256: 0\nfee: 无\n',
    `attachments:\n  - file: attachments/a.pdf\n    title: 甲\n    size: 7\n    sha256: ${SUM}\nfee: 无\n`,
  ],
  [
    'one without sums',
    'attachments:\n  - file: attachments/a.pdf # 原件\n    title: 甲\n',
    `attachments:\n  - file: attachments/a.pdf\n    size: 7\n    sha256: ${SUM} # 原件\n    title: 甲\n`,
  ],
  [
    'one in a line',
    'attachments:\n  - { file: attachments/a.pdf, title: 甲 }\n',
    `attachments:\n  - { file: attachments/a.pdf, size: 7, sha256: ${SUM}, title: 甲 }\n`,
  ],
  [
    'a record without any',
    'title: 甲',
    `title: 甲\nattachments:\n  - { file: attachments/a.pdf, title: "甲", size: 7, sha256: ${SUM} }\n`,
  ],
])('fills %s and leaves the rest', (_, yaml, expected) => {
  expect(fillAttachments(yaml, [file])).toBe(expected);
});

it.each(['attachments: a', 'attachments: []', 'a: [', '- a'])('refuses %s', (yaml) => {
  expect(() => fillAttachments(yaml, [file])).toThrow(RangeError);
});
