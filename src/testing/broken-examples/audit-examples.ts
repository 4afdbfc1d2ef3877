import type { TestContent } from '../content-builder.ts';
import { ROUND, RULES } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const ROUND_FILE = `${ROUND}/round.yaml`;
const WINNERS = `${ROUND}/winners.yaml`;

/** What a record says in public on why it does not meet duties. */
function acknowledge(...checks: string[]): string {
  return `acknowledged:\n${checks
    .map((check) => `  - { check: ${check}, reason: 公示时误印，已更正, on: "2022-07-02" }\n`)
    .join('')}basis: []`;
}

/** A decision with a winner who was never laid open. */
const stranger = (content: TestContent) =>
  content.replace(LIST, 'organisation: sample-a', 'organisation: sample-b');

/** A rule that orders the list of proposed winners to be laid open. */
const ORDERED = `  - id: publicity
    kind: window
    stage: proposed-winners
    length: null
    cites:
      - { at: "2", quote: 每届获奖组织不超过五个 }
process: []`;

/** A search for the list of proposed winners on a day, added to the round. */
function lookedFor(on: string) {
  return (text: string) =>
    `${text}lookedFor:\n  - { stage: proposed-winners, on: "${on}", where: 市政府网站 }\n`;
}

/** Records that break the regulation they were made under, and public explanations of nothing. */
export const AUDIT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'audit-unmet',
    fault: 'a winner was never laid open',
    break: stranger,
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
    break: (content) => stranger(content).replace(WINNERS, 'basis: []', acknowledge('places')),
    at: `${ROUND}/winners.csv:2:1`,
    says: ['某某样例公司'],
    also: ['acknowledgement-idle'],
  },
  {
    code: 'notice-missing',
    fault: 'a list the text orders to be public is not held, and nobody says why',
    break: (content) => content.replace(RULES, 'process: []', ORDERED).remove(LIST),
    at: `${WINNERS}:1:1`,
    says: [
      '“拟奖名单公示”未收录',
      '收录这份文件',
      'notHeld: [proposed-winners]',
      'lookedFor',
      'withheld',
    ],
  },
  {
    code: 'not-yet-happened',
    fault: 'a notice was looked for on a day to come',
    break: (content) => content.remove(LIST).withFile(ROUND_FILE, lookedFor('2999-01-01')),
    at: `${ROUND_FILE}:5:36`,
    says: ['lookedFor', '2999-01-01'],
  },
  {
    code: 'wrong-value',
    fault: 'a notice was looked for before its round',
    break: (content) => content.remove(LIST).withFile(ROUND_FILE, lookedFor('2021-12-31')),
    at: `${ROUND_FILE}:5:36`,
    says: ['2021-12-31', '不早于本届的2022年'],
  },
  {
    code: 'wrong-value',
    fault: 'a notice is said not to be held and stands in the folder',
    break: (content) =>
      content.withFile(ROUND_FILE, (text) => `${text}notHeld: [proposed-winners]\n`),
    at: `${ROUND_FILE}:4:11`,
    says: ['proposed-winners', '已经收录，删去这一项'],
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
  {
    code: 'acknowledgement-idle',
    fault: 'a duty is explained of an organisation that met it',
    break: (content) =>
      stranger(content).replace(
        WINNERS,
        'basis: []',
        acknowledge('winner-was-publicised', 'winner-was-publicised, organisation: sample-c'),
      ),
    at: `${WINNERS}:9:14`,
    says: ['关于“sample-c”的', '照名单写'],
  },
  {
    code: 'acknowledgement-count',
    fault: 'more breaches are explained than there are',
    break: (content) =>
      stranger(content).replace(
        WINNERS,
        'basis: []',
        acknowledge('winner-was-publicised, count: 2'),
      ),
    at: `${WINNERS}:8:14`,
    says: ['2项不符合，核对出来有1项', '某某样例公司', '写 count'],
  },
  {
    code: 'acknowledgement-twice',
    fault: 'one breach is explained twice',
    break: (content) =>
      stranger(content).replace(
        WINNERS,
        'basis: []',
        acknowledge('winner-was-publicised', 'winner-was-publicised'),
      ),
    at: `${WINNERS}:9:14`,
    says: ['公开说明写了两条', '合成一条'],
  },
  {
    code: 'reply-idle',
    fault: 'somebody replies to what was not checked',
    break: (content) =>
      content.replace(
        WINNERS,
        'basis: []',
        'reply:\n  - { check: ban, who: 一位市民, on: "2022-07-02", text: 名额超过 }\nbasis: []',
      ),
    at: `${WINNERS}:8:14`,
    says: ['“不得申报的期间”（ban）在本记录没有核对', '删去这条回应'],
  },
  {
    code: 'says-nothing',
    fault: 'a breach is explained by a mark',
    break: (content) =>
      content.replace(
        WINNERS,
        'basis: []',
        acknowledge('places').replace('公示时误印，已更正', '。'),
      ),
    at: `${WINNERS}:8:30`,
    says: ['没有说出什么：“。”', '写明'],
  },
];
