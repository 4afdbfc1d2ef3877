import type { TestContent } from '../content-builder.ts';
import { ROUND, RULES } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;
const TABLE = `${ROUND}/winners.csv`;
const REVOCATION = 'jurisdictions/mou/revocations/2023-01-01-sample-a.yaml';
const ROW = 'sample-a,某某样例公司,quality-award,未公开\n';

/** Puts a revocation beside the round, with one run of words in it replaced. */
function revoked(content: TestContent, words = '', by = ''): TestContent {
  content.write(
    REVOCATION,
    `title: 【样例】撤销决定
documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2023-01-02"
source: null
basis: ["2"]
sample: true
organisation: sample-a
name: 某某样例公司
round: sample-1
tier: quality-award
ground: "2"
happenedOn: "2022-12-01"
facts: 样例事实
decidedOn: "2023-01-01"
takenBack: [award]
banUntil: "2028-01-01"
acknowledged:
  - { check: revocation-ground, reason: 样例, on: "2023-01-02" }
`,
  );
  return words ? content.replace(REVOCATION, words, by) : content;
}

/** Faults in what a record names outside itself, and in what it may never hold. */
export const RECORD_LINK_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'duplicate-organisation',
    fault: 'an organisation stands on a list twice',
    break: (content) => content.withFile(TABLE, (text) => text + ROW),
    at: `${TABLE}:3:1`,
    says: ['某某样例公司', 'sample-a', '两次'],
  },
  {
    code: 'duplicate-organisation',
    fault: 'an organisation stands on a list by its slug and by its credit code',
    break: (content) =>
      content.replace(
        LIST,
        'objectionChannel',
        '  - { organisation: "00000000000000000A", name: 某某样例公司 }\nobjectionChannel',
      ),
    at: `${LIST}:12:21`,
    says: ['00000000000000000A', '两次'],
  },
  {
    code: 'credit-code',
    fault: 'a credit code is written in small letters',
    break: (content) =>
      content.replace(LIST, 'organisation: sample-a', 'organisation: "91000000ma00000157"'),
    at: `${LIST}:11:21`,
    says: ['91000000ma00000157', '大写字母'],
  },
  {
    code: 'credit-code',
    fault: 'a credit code is written with a space',
    break: (content) =>
      content.replace(LIST, 'organisation: sample-a', 'organisation: "91000000 MA00000157"'),
    at: `${LIST}:11:21`,
    says: ['91000000 MA00000157', '不留空格'],
  },
  {
    code: 'credit-code',
    fault: 'an organisation file states another code than its name',
    break: (content) =>
      content.write(
        'organisations/91000000ma00000157.yaml',
        'name: 某某样例厂\ncreditCode: "91000000MA00000232"\nsample: true\n',
      ),
    at: 'organisations/91000000ma00000157.yaml:1:1',
    says: ['91000000MA00000157', '91000000MA00000232', '文件名'],
  },
  {
    code: 'duplicate-id',
    fault: 'two organisation files state one code',
    break: (content) =>
      content.write(
        'organisations/sample-b.yaml',
        'name: 某某样例厂\ncreditCode: "00000000000000000A"\nsample: true\n',
      ),
    at: 'organisations/sample-b.yaml:1:1',
    says: ['00000000000000000A'],
  },
  {
    code: 'unknown-tier',
    fault: 'a winner has a tier the text does not know',
    break: (content) => content.replace(TABLE, 'quality-award', 'gold-award'),
    at: `${TABLE}:2:1`,
    says: ['gold-award', '可以写：quality-award'],
  },
  {
    code: 'unknown-tier',
    fault: 'a tier the text does not know stays vacant',
    break: (content) => content.withFile(WINNERS, (text) => `${text}vacant: [gold-award]\n`),
    at: `${WINNERS}:11:10`,
    says: ['gold-award'],
  },
  {
    code: 'place-missing',
    fault: 'a record rests on an article the text does not have',
    break: (content) => content.replace(LIST, 'basis: []', 'basis: ["99"]'),
    at: `${LIST}:7:9`,
    says: ['“99”', '找不到'],
  },
  {
    code: 'place-missing',
    fault: 'a revocation rests on an item the text does not have',
    break: (content) => revoked(content, 'ground: "2"', 'ground: "3.9"'),
    at: `${REVOCATION}:13:9`,
    says: ['“3.9”', '找不到'],
  },
  {
    code: 'quote-missing',
    fault: 'a call cites words the text does not have',
    break: (content) =>
      content.replace(
        CALL,
        'materials: []',
        'materials: []\nconditions:\n  - { text: 条件, cites: [{ at: "3", quote: 没有这句话 }] }',
      ),
    at: `${CALL}:20:43`,
    says: ['没有这句话', '引用的字句在第三条'],
  },
  {
    code: 'award-missing',
    fault: 'a revocation names a round that is not held',
    break: (content) => revoked(content, 'round: sample-1', 'round: sample-9'),
    at: `${REVOCATION}:11:8`,
    says: ['“sample-9”', 'sample-1'],
  },
  {
    code: 'award-missing',
    fault: 'a revocation takes back a tier that was not given',
    break: (content) => revoked(content).replace(WINNERS, './winners.csv', '[]').remove(TABLE),
    at: `${REVOCATION}:9:15`,
    says: ['某某样例公司', 'sample-a', 'quality-award'],
  },
  {
    code: 'award-revoked-twice',
    fault: 'an award is taken back by two decisions',
    break: (content) =>
      revoked(content).withFile(REVOCATION, (text) => {
        content.write(
          REVOCATION.replace('01-01', '01-02'),
          text.replace('decidedOn: "2023-01-01"', 'decidedOn: "2023-01-02"'),
        );
        return text;
      }),
    at: `${REVOCATION.replace('01-01', '01-02')}:9:15`,
    says: ['某某样例公司', '2023-01-01-sample-a', '-r2'],
  },
  {
    code: 'file-unknown',
    fault: 'the name of a revocation file is another day',
    break: (content) => revoked(content, 'decidedOn: "2023-01-01"', 'decidedOn: "2022-12-31"'),
    at: `${REVOCATION}:1:1`,
    says: ['2022-12-31-sample-a.yaml'],
  },
  {
    code: 'file-unknown',
    fault: 'a table is named by no list',
    break: (content) => content.write(`${ROUND}/winers.csv`, ROW),
    at: `${ROUND}/winers.csv:1:1`,
    says: ['不会读它', '写明的表格和附件'],
  },
  {
    code: 'days-reversed',
    fault: 'winners are approved after they were decided',
    break: (content) => content.replace(WINNERS, 'approvedOn: null', 'approvedOn: "2022-07-02"'),
    at: `${WINNERS}:8:13`,
    says: ['approvedOn 晚于 decidedOn'],
  },
  {
    code: 'days-reversed',
    fault: 'a step of approval came after the decision',
    break: (content) => approved(content, '[{ step: approval, on: "2022-07-02" }]'),
    at: `${WINNERS}:9:35`,
    says: ['on 晚于 decidedOn'],
  },
  {
    code: 'approval-step',
    fault: 'a day of approval stands at a step the text does not have',
    break: (content) => approved(content, '[{ step: signature, on: "2022-06-30" }]'),
    at: `${WINNERS}:9:21`,
    says: ['“signature”', '可以写：approval'],
  },
  {
    code: 'approval-twice',
    fault: 'one step of approval has two days',
    break: (content) =>
      approved(
        content,
        '[{ step: approval, on: "2022-06-30" }, { step: approval, on: "2022-06-29" }]',
      ),
    at: `${WINNERS}:9:59`,
    says: ['两个日期'],
  },
  {
    code: 'approval-twice',
    fault: 'a day of approval is written in both ways',
    break: (content) => approved(content, '[{ step: approval, on: "2022-06-30" }]', '"2022-06-30"'),
    at: `${WINNERS}:8:13`,
    says: ['approvedOn 写 null'],
  },
  {
    code: 'days-reversed',
    fault: 'a ban ends before it was decided',
    break: (content) => revoked(content, 'banUntil: "2028-01-01"', 'banUntil: "2022-12-31"'),
    at: `${REVOCATION}:18:11`,
    says: ['decidedOn 晚于 banUntil'],
  },
  {
    code: 'sample-mark',
    fault: 'the title of a sample does not say so',
    break: (content) => content.replace(LIST, '【样例】', ''),
    at: `${LIST}:1:8`,
    says: ['拟授奖名单公示', '【样例】'],
  },
];

/** A decision whose approvals stand by step, under a text that has its winners approved. */
function approved(content: TestContent, approvals: string, approvedOn = 'null'): TestContent {
  return content
    .replace(RULES, 'process: []', `${ORDER}process: []`)
    .replace(WINNERS, 'approvedOn: null', `approvedOn: ${approvedOn}\napprovals: ${approvals}`);
}

const ORDER = `  - id: order
    kind: order
    sequence: [publicity, approval, award]
    cites:
      - { at: "2", quote: 每届获奖组织 }
`;
