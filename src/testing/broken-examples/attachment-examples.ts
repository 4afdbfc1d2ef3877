import { LIST as REAL_LIST, withRealRound } from '../real-round.ts';
import { createHash } from 'node:crypto';
import type { TestContent } from '../content-builder.ts';
import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
const LIST = `${ROUND}/publicity-proposed-winners.yaml`;

/** Offers a second file beside the form, rightly registered. */
function attached(content: TestContent, name: string, bytes: string): TestContent {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return content
    .write(`${ROUND}/attachments/${name}`, bytes)
    .replace(
      CALL,
      'applications:',
      `  - { file: attachments/${name}, title: 说明, size: ${bytes.length}, sha256: ${sha256} }\napplications:`,
    );
}

/** Faults in the files a record offers, and in where it says it comes from. */
export const ATTACHMENT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'attachment-twice',
    fault: 'a file is offered under two names',
    break: (content) => attached(content, 'copy.csv', 'test'),
    at: `${CALL}:14:13`,
    says: ['attachments/copy.csv', '同一个文件', '删去重复'],
  },
  {
    code: 'attachment-persons',
    fault: 'a list names a person, and nobody said whether its attachment does',
    break: (content) =>
      content
        .write(`${ROUND}/attachments/list.csv`, 'x')
        .replace(
          LIST,
          'entries:',
          `attachments:\n  - { file: attachments/list.csv, title: 名单, size: 1, sha256: ${createHash('sha256').update('x').digest('hex')} }\nentries:\n  - { name: 周某甲, kind: person, unit: 某某样例公司 }`,
        ),
    at: `${LIST}:11:5`,
    says: ['attachments/list.csv', '名单里有个人', 'persons: true'],
  },
  {
    code: 'attachment-kind',
    fault: 'a page of the web is called a PDF',
    break: (content) => attached(content, 'form.pdf', '<!doctype html>'),
    at: `${CALL}:14:13`,
    says: ['attachments/form.pdf', '不是 pdf 文件，而是 HTML/XML 文件', '重新另存'],
  },
  {
    code: 'attachment-kind',
    fault: 'a file is called a document and nobody knows what it is',
    break: (content) => attached(content, 'form.doc', '\0\x01\x02'),
    at: `${CALL}:14:13`,
    says: ['不是 doc 文件：'],
  },
  {
    code: 'reserved-slug',
    fault: 'a file is named like a device of Windows',
    break: (content) => attached(content, 'con.csv', 'tent'),
    at: `${CALL}:14:13`,
    says: ['“con.csv”', '在有的系统里另有用处'],
  },
  {
    code: 'bad-slug',
    fault: 'the name of a file is longer than a file system has room for',
    break: (content) => attached(content, `${'a'.repeat(90)}.csv`, 'tent'),
    at: `${CALL}:14:13`,
    says: ['不超过 80 个字符'],
  },
  {
    code: 'source-empty',
    fault: 'a source says nothing',
    break: (content) => content.replace(LIST, 'source: null', 'source: {}'),
    at: `${LIST}:6:9`,
    says: ['来源（source）', 'source: null'],
  },
  {
    code: 'source-missing',
    fault: 'a real record does not say where it was read',
    break: (content) =>
      withRealRound(content).replace(
        REAL_LIST,
        'source: { url: https://example.gov.cn/1 }',
        'source: null',
      ),
    at: `${REAL_LIST}:6:9`,
    says: ['没有写来源', 'remark'],
  },
  {
    code: 'kept-not-attached',
    fault: 'the kept copy of a page is offered and not attached',
    break: (content) =>
      withRealRound(content).replace(
        REAL_LIST,
        'source: { url: https://example.gov.cn/1 }',
        `source: { remark: 网页, kept: { on: "2022-02-01", sha256: ${'a'.repeat(64)}, file: attachments/page.pdf } }`,
      ),
    at: `${REAL_LIST}:6:129`,
    says: ['attachments/page.pdf', 'attachments'],
  },
  {
    code: 'not-held',
    fault: 'a basis is said to be held and is not',
    break: (content) =>
      withRealRound(content).replace(
        REAL_LIST,
        'basis: ["3"]',
        'basis: ["3"]\nbasisNamed:\n  - { name: 某办法, held: mou/regulations/1999 }',
      ),
    at: `${REAL_LIST}:9:24`,
    says: ['mou/regulations/1999', '不写 held'],
  },
  {
    code: 'wrong-value',
    fault: 'the day of the demonstration lies in another century',
    break: (content) => content.withFile('site.yaml', (text) => `${text}demoDay: "1926-11-20"\n`),
    at: 'site.yaml:3:10',
    says: ['demoDay', '1926-11-20', '2000 年到 2099 年'],
  },
];
