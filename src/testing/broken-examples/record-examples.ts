import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
const PUBLISHED = 'publishedOn: "2022-01-01"';
const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;

/** Faults in what is published about a round. */
export const RECORD_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'credit-code',
    fault: 'a credit code has a letter no code has',
    break: (content) => content.replace('organisations/sample-a.yaml', '0000A"', '0000O"'),
    at: 'organisations/sample-a.yaml:2:13',
    says: ['00000000000000000O', '18 位', '不用 I、O'],
  },
  {
    code: 'closes-twice',
    fault: 'the hour of a deadline is written beside the window and within it',
    break: (content) =>
      content.replace(
        CALL,
        'until: "2022-01-31" }',
        'until: "2022-01-31", closes: 12时前 }\n    closes: "17:30"',
      ),
    at: `${CALL}:17:13`,
    says: ['收件截止时刻写了两处', '只写一处'],
  },
  {
    code: 'not-a-moment',
    fault: 'a notice is published at an hour there is not',
    break: (content) => content.replace(CALL, PUBLISHED, 'publishedOn: "2022-01-01T24:00"'),
    at: `${CALL}:6:14`,
    says: ['“publishedOn”', '2022-01-01T24:00', '真实的日期或时刻', '"2026-09-28T09:00"'],
  },
  {
    code: 'not-yet-happened',
    fault: 'a notice without a day of publication is signed in a year to come',
    break: (content) =>
      content
        .replace(CALL, PUBLISHED, 'publishedOn: null')
        .replace(CALL, 'signedOn: "2022-01-01"', 'signedOn: "2922-01-01"'),
    at: `${CALL}:5:11`,
    says: ['“signedOn”', '还没有到的 2922-01-01', 'publishedOn'],
  },
  {
    code: 'not-yet-happened',
    fault: 'what waits to be published tells of a day after its publication',
    break: (content) =>
      content
        .replace(CALL, PUBLISHED, 'publishedOn: "2922-01-01T09:00"')
        .replace(CALL, 'signedOn: "2022-01-01"', 'signedOn: "2922-01-02"'),
    at: `${CALL}:5:11`,
    says: ['最晚只能是 2922-01-01'],
  },
  {
    code: 'days-reversed',
    fault: 'a window ends before it begins',
    break: (content) => content.replace(LIST, 'until: "2022-06-10"', 'until: "2022-05-10"'),
    at: `${LIST}:9:38`,
    says: ['末日早于首日'],
  },
  {
    code: 'sample-mark',
    fault: 'a sample is passed off as real',
    break: (content) => content.replace(`${ROUND}/round.yaml`, 'sample: true', 'sample: false'),
    at: `${ROUND}/round.yaml:1:1`,
    says: ['sample-1', 'sample: true'],
  },
  {
    code: 'revision-mark',
    fault: 'a revision does not say what it is',
    break: (content) =>
      content.withFile(WINNERS, (text) => {
        content.write(`${ROUND}/winners-r2.yaml`, text);
        return text;
      }),
    at: `${ROUND}/winners-r2.yaml:1:1`,
    says: ['修订标记', '-r2', 'reason'],
  },
  {
    code: 'front-matter',
    fault: 'a notice has no head',
    break: (content) => content.write(CALL, '请按期申报。\n'),
    at: `${CALL}:1:1`,
    says: ['---', '正文写在后面'],
  },
  {
    code: 'csv-row',
    fault: 'a row of a table names no tier',
    break: (content) => content.replace(`${ROUND}/winners.csv`, '公司,quality-award', '公司,'),
    at: `${ROUND}/winners.csv:2:1`,
    says: ['第 2 行', '“tier”列', '没有填写'],
  },
  {
    code: 'attachment-differs',
    fault: 'an attachment is not the one registered',
    break: (content) => content.write(`${ROUND}/attachments/form.csv`, 'tent'),
    at: `${CALL}:10:5`,
    says: ['attachments/form.csv', 'SHA-256', '登记为'],
  },
  {
    code: 'record-stage',
    fault: 'a list says another stage than its name',
    break: (content) => content.replace(LIST, 'stage: proposed-winners', 'stage: opinion'),
    at: `${LIST}:8:8`,
    says: ['“proposed-winners”', '“opinion”', '改正 stage'],
  },
  {
    code: 'personal-data',
    fault: 'a comment holds a mobile number',
    break: (content) => content.withFile(LIST, (text) => `${text}# 电话 13800001234\n`),
    at: `${LIST}:13:6`,
    says: ['手机号', '138****1234', '办公电话'],
  },
  {
    code: 'personal-data',
    fault: 'an attached table holds an ID number',
    break: (content) =>
      content
        .write(`${ROUND}/attachments/form.csv`, '张三,11010519491231002X\n')
        .replace(CALL, 'size: 4', 'size: 26')
        .replace(
          CALL,
          '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          '77a5435b3376eb547f08c8d15941fcd9e1351c6211a59cfef0c9a10f864819ca',
        ),
    at: `${ROUND}/attachments/form.csv:1:4`,
    says: ['身份证号', '110'],
  },
];
