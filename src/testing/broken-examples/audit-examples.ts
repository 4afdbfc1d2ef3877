import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;

/** What a record says in public on why it does not meet a duty. */
function acknowledge(check: string): string {
  return `acknowledged:\n  - { check: ${check}, reason: 公示时误印，已更正, on: "2022-07-02" }\nbasis: []`;
}

/** Records that break the regulation they were made under, and public explanations of nothing. */
export const AUDIT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'audit-unmet',
    fault: 'a winner was never laid open',
    break: (content) => content.replace(LIST, 'organisation: sample-a', 'organisation: sample-b'),
    at: `${ROUND}/winners.csv:2:1`,
    says: [
      '〔获奖组织没有公示过〕',
      '某某样例公司',
      'acknowledged',
      'check: winner-was-publicised',
    ],
  },
  {
    code: 'audit-unmet',
    fault: 'the explanation is for another check',
    break: (content) =>
      content
        .replace(LIST, 'organisation: sample-a', 'organisation: sample-b')
        .replace(WINNERS, 'basis: []', acknowledge('places')),
    at: `${ROUND}/winners.csv:2:1`,
    says: ['某某样例公司'],
    also: ['acknowledgement-idle'],
  },
  {
    code: 'acknowledgement-idle',
    fault: 'a duty that is met is explained',
    break: (content) => content.replace(WINNERS, 'basis: []', acknowledge('places')),
    at: `${WINNERS}:8:14`,
    says: ['“名额”（places）', '核对结果是符合', '删去这条说明'],
  },
  {
    code: 'acknowledgement-idle',
    fault: 'a duty this record does not have is explained',
    break: (content) => content.replace(WINNERS, 'basis: []', acknowledge('ban')),
    at: `${WINNERS}:8:14`,
    says: ['“不得申报的期间”（ban）在本记录没有核对', '删去这条说明'],
  },
  {
    code: 'acknowledgement-idle',
    fault: 'a check is explained that does not exist',
    break: (content) => content.replace(LIST, 'basis: []', acknowledge('window')),
    at: `${LIST}:8:14`,
    says: ['没有代码为“window”的核对项目', 'window-length', 'check 改为'],
  },
];
