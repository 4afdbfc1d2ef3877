import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;

/** What is said of an objection to the valid list. */
const outcome = (result: string, more = '', organisation = 'sample-a') =>
  `objections:\n  received: 1\n  outcomes:\n    - { organisation: ${organisation}, result: ${result}, text: 样例结果, decidedOn: null${more} }\nobjectionChannel`;

/** Objections of which the notice says how many came in, and not about whom. */
const anonymous = (pieces: number) =>
  `objections:\n  received: 1\n  outcomes:\n    - { result: not-accepted, count: ${pieces}, text: 匿名, decidedOn: null }\nobjectionChannel`;

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
