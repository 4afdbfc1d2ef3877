import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContent } from '../content-builder.ts';
import type { BrokenExample } from './broken-example.ts';

const ABOUT = 'jurisdictions/amended/regulations/2023/regulation.yaml';
const TEXT = 'jurisdictions/amended/regulations/2023/text.md';
const DELETE = '    - { kind: delete, place: "5", by: { at: pt3, quote: 删去第五条 } }\n';

/** Puts a place beside the valid one whose text was changed by a decision. */
function amended(content: TestContent): TestContent {
  cpSync('src/testing/fixtures/amended', join(content.root, 'jurisdictions/amended'), {
    recursive: true,
  });
  return content;
}

/** Faults in how a version was made out of an earlier one. */
export const AMENDMENT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'amendment-incomplete',
    fault: 'the portal put a text together and does not say what the decision changed',
    break: (content) =>
      amended(content).withFile(ABOUT, (text) => text.replace(/ {2}changes:\n(?: {4}.*\n)+/, '')),
    at: `${ABOUT}:16:3`,
    says: ['没有写决定改了哪几处', '照决定逐处写 changes'],
  },
  {
    code: 'change-impossible',
    fault: 'a change of a place the earlier text does not have',
    break: (content) => amended(content).replace(ABOUT, 'place: "2.p2"', 'place: "2.p4"'),
    at: `${ABOUT}:25:7`,
    says: ['修改“2.p4”做不到', '原文本里没有这一处', '写原文本的条号'],
  },
  {
    code: 'change-not-named',
    fault: 'a change of another place than the decision names',
    break: (content) => amended(content).replace(ABOUT, 'place: "2.p2"', 'place: "2.p1"'),
    at: `${ABOUT}:25:31`,
    says: ['第二条第一款', '没有提到它', '改正 place'],
    also: ['amendment-differs'],
  },
  {
    code: 'amendment-differs',
    fault: 'a word too many in a text the portal put together',
    break: (content) =>
      amended(content).replace(TEXT, '每届不超过3个组织', '每届至多不超过3个组织'),
    at: `${ABOUT}:25:5`,
    says: ['第二条应当是', '对照决定改正 text.md'],
    // The next change starts from these words too.
    also: ['amendment-differs', 'quote-missing'],
  },
  {
    code: 'decision-part-open',
    fault: 'a part of a decision that nobody entered',
    break: (content) => amended(content).replace(ABOUT, DELETE, ''),
    at: `${ABOUT}:25:5`,
    says: ['决定的第三部分没有录入修改', 'others'],
    also: ['amendment-differs'],
  },
];
