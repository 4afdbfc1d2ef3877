import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
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
    code: 'raw-html',
    fault: 'a notice carries HTML',
    break: (content) => content.replace(CALL, '请按期申报。', '请<b>按期</b>申报。'),
    at: `${CALL}:21:1`,
    says: ['<b>', 'Markdown'],
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
    at: `${CALL}:1:1`,
    says: ['attachments/form.csv', 'SHA-256', '登记为'],
  },
  {
    code: 'record-stage',
    fault: 'a list says another stage than its name',
    break: (content) => content.replace(LIST, 'stage: proposed-winners', 'stage: opinion'),
    at: `${LIST}:8:8`,
    says: ['“proposed-winners”', '“opinion”', '改正 stage'],
  },
];
