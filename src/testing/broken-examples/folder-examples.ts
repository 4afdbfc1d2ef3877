import { symlinkSync } from 'node:fs';
import { CITY, NOTES, TEXT, VERSION } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** Faults in the folder: files that are not there, are something else, or are not to be read. */
export const FOLDER_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'file-missing',
    fault: 'a file is missing',
    break: (content) => content.remove(NOTES),
    at: `${NOTES}:1:1`,
    says: ['缺少这个文件', '编辑手册'],
  },
  {
    code: 'file-missing',
    fault: 'a folder stands where a file should',
    break: (content) => content.remove(NOTES).write(`${NOTES}/a.yaml`, ''),
    at: `${NOTES}:1:1`,
    says: ['应是文件，现在是文件夹'],
  },
  {
    code: 'file-missing',
    fault: 'a file stands where a folder should',
    break: (content) =>
      content.remove('jurisdictions/mou/rounds').write('jurisdictions/mou/rounds', ''),
    at: 'jurisdictions/mou/rounds:1:1',
    says: ['应是文件夹，现在是文件'],
  },
  {
    code: 'file-missing',
    fault: 'a file stands where the folder of the guides should',
    break: (content) => content.write('guides', ''),
    at: 'guides:1:1',
    says: ['应是文件夹，现在是文件'],
  },
  {
    code: 'file-missing',
    fault: 'a file stands where the folder of the calendars should',
    break: (content) => content.write('calendars', ''),
    at: 'calendars:1:1',
    says: ['应是文件夹，现在是文件'],
  },
  {
    code: 'file-unknown',
    fault: 'a file is misnamed',
    break: (content) => content.write(`${VERSION}/note.yaml`, '[]'),
    at: `${VERSION}/note.yaml:1:1`,
    says: ['不会读它', 'notes.yaml'],
  },
  {
    code: 'file-unknown',
    fault: 'a file stands among the folders of the cities',
    break: (content) => content.write('jurisdictions/luohe.yaml', 'name: 漯河市'),
    at: 'jurisdictions/luohe.yaml:1:1',
    says: ['不会读它', '文件夹'],
  },
  {
    code: 'file-link',
    fault: 'a folder leads back to itself',
    break: (content) => symlinkSync('..', `${content.root}/${VERSION}/loop`),
    at: `${VERSION}/loop:1:1`,
    says: ['快捷方式', '复制到这里'],
  },
  {
    code: 'file-encoding',
    fault: 'a file is kept in GB 18030',
    break: (content) => content.write(TEXT, Uint8Array.from([0xc4, 0xb3, 0xca, 0xd0])),
    at: `${TEXT}:1:1`,
    says: ['不是 UTF-8 编码', '而是 GBK', '选 UTF-8'],
  },
  {
    code: 'file-encoding',
    fault: 'a NUL byte stands in a file',
    break: (content) => content.replace(CITY, '某省', '某\0省'),
    at: `${CITY}:3:12`,
    says: ['控制字符 U+0000', '删去'],
  },
  {
    code: 'file-too-large',
    fault: 'a file is larger than any city needs',
    break: (content) => content.withFile(CITY, (text) => text + '# 甲\n'.repeat(200_000)),
    at: `${CITY}:1:1`,
    says: ['1200', '字节', '放错了文件'],
  },
  {
    code: 'file-too-large',
    fault: 'a line has no end',
    break: (content) => content.withFile(CITY, (text) => `${text}# ${'甲'.repeat(30_000)}\n`),
    at: `${CITY}:6:1`,
    says: ['这一行太长：30002 个字符', '20000'],
  },
  {
    code: 'yaml-deep',
    fault: 'brackets stand in brackets without end',
    break: (content) =>
      content.replace(CITY, 'order: 1', `order: ${'[\n'.repeat(1000)}${']'.repeat(1000)}`),
    at: `${CITY}:55:1`,
    says: ['超过 50 层', '括号是否成对'],
  },
];
