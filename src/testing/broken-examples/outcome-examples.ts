import { ROUND } from './broken-example.ts';
import type { TestContent } from '../content-builder.ts';
import type { BrokenExample } from './broken-example.ts';

const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;

/** What is said of an objection to the valid list. */
const outcome = (result: string, more = '', organisation = 'sample-a') =>
  `objections:\n  received: 1\n  outcomes:\n    - { organisation: ${organisation}, result: ${result}, text: 样例结果, decidedOn: null${more} }\nobjectionChannel`;

/** Objections of which the notice says how many came in, and not about whom. */
const anonymous = (pieces: number) =>
  `objections:\n  received: 1\n  outcomes:\n    - { result: not-accepted, count: ${pieces}, text: 匿名, decidedOn: null }\nobjectionChannel`;

const PART = `${ROUND}/publicity-proposed-winners--batch-2.yaml`;

/** A second list of the stage, with this line. */
const part = (content: TestContent, more: string) =>
  content.write(PART, `${content.read(LIST)}${more}\n`);

/** Faults in what became of a list: objections, places left vacant. */
export const OUTCOME_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'vacant-named',
    fault: 'an award is vacant and given',
    break: (content) => content.withFile(WINNERS, (text) => `${text}vacant: [quality-award]\n`),
    at: `${WINNERS}:11:10`,
    says: ['“quality-award”', '某某样例公司', '删去 vacant'],
  },
  {
    code: 'listed-twice',
    fault: 'one article is named twice as the basis',
    break: (content) => content.replace(WINNERS, 'basis: []', 'basis: ["2", "2"]'),
    at: `${WINNERS}:7:14`,
    says: ['“2”在这里写了两次', '删去重复'],
  },
  {
    code: 'record-part',
    fault: 'a second list of a stage does not say which part it is',
    break: (content) => part(content, 'remark: 第二批'),
    at: `${PART}:1:1`,
    says: ['batch-2', 'part: 第二批'],
  },
  {
    code: 'record-part',
    fault: 'the only list of a stage says that it is a part',
    break: (content) => content.withFile(LIST, (text) => `${text}part: 第一批\n`),
    at: `${LIST}:13:7`,
    says: ['第一批', '两处都不写'],
  },
  {
    code: 'republished-missing',
    fault: 'a list is published anew that the round does not have',
    break: (content) => part(content, 'part: 重新公示\nrepublishes: publicity-opinion'),
    at: `${PART}:14:14`,
    says: ['publicity-opinion', 'publicity-proposed-winners'],
  },
  {
    code: 'same-stranger',
    fault: 'an id that no record names is said to be another',
    break: (content) =>
      content.write(
        'same-organisations.yaml',
        '- { ids: [sample-a, sample-z], same: true, reason: 更名 }',
      ),
    at: 'same-organisations.yaml:1:1',
    says: ['“sample-z”', 'npm run check'],
  },
  {
    code: 'outcome-stranger',
    fault: 'an objection is about somebody on no list',
    break: (content) =>
      content.replace(LIST, 'objectionChannel', outcome('rejected', '', 'sample-b')),
    at: `${LIST}:15:23`,
    says: ['“sample-b”', '不在本届任何一份名单里'],
  },
  {
    code: 'outcome-stranger',
    fault: 'who moved up stands on no list and did not win',
    break: (content) =>
      content.replace(LIST, 'objectionChannel', outcome('upheld', ', replacedBy: sample-b')),
    at: `${LIST}:15:90`,
    says: ['“sample-b”', 'replacedBy'],
  },
  {
    code: 'outcome-replaced',
    fault: 'somebody is replaced by itself',
    break: (content) =>
      content.replace(LIST, 'objectionChannel', outcome('upheld', ', replacedBy: sample-a')),
    at: `${LIST}:15:90`,
    says: ['递补的就是被取消的组织', 'result: upheld'],
  },
  {
    code: 'outcome-replaced',
    fault: 'somebody moves up though the objection was rejected',
    break: (content) =>
      content.replace(LIST, 'objectionChannel', outcome('rejected', ', replacedBy: sample-b')),
    at: `${LIST}:15:92`,
    says: ['异议没有成立'],
  },
  {
    code: 'outcome-replaced',
    fault: 'somebody moves up though the objection was taken back',
    break: (content) =>
      content.replace(LIST, 'objectionChannel', outcome('withdrawn', ', replacedBy: sample-b')),
    at: `${LIST}:15:93`,
    says: ['异议没有成立'],
  },
  {
    code: 'wrong-value',
    fault: 'more objections are settled than came in',
    break: (content) => content.replace(LIST, 'objectionChannel', anonymous(3)),
    at: `${LIST}:13:13`,
    says: ['收到件数', '3'],
  },
];
