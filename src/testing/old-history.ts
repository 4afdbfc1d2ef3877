import fc from 'fast-check';
import { VALID_FILES } from './valid-content.ts';

/** The text of the valid city, asked to publish every list, so that each missing one would be asked for. */
const RULES = VALID_FILES['jurisdictions/mou/regulations/2020/rules.yaml'] ?? '';
const DUTIES = ['call-notice', 'qualified-list', 'proposed-winners'].map(
  (stage) => `  - id: ${stage}
    kind: window
    stage: ${stage}
    length: null
    cites:
      - { at: "2", quote: 奖项可以空缺 }
`,
);

/** Which notices of an old round are held, and whether it was made under the text that is. */
export interface Held {
  call: boolean;
  list: boolean;
  winners: boolean;
  underText: boolean;
}

/** Some notices of a round are held, and never all. */
export const held: fc.Arbitrary<Held> = fc
  .record({
    call: fc.boolean(),
    list: fc.boolean(),
    winners: fc.boolean(),
    underText: fc.boolean(),
  })
  .filter(({ call, list, winners }) => (call || list || winners) && !(call && list && winners));

const common = (title: string, year: number) => `title: ${title}
documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "${year}-06-01"
source: { remark: 旧版网站存档 }
basis: []
`;

/** The files of one old round of which some notices are lost. */
export function oldRound(
  { call, list, winners, underText: asked }: Held,
  year: number,
): Record<string, string> {
  // The text of the valid city is in force from 2020 to 2024; older rounds had another, which is lost.
  const underText = asked && year >= 2020;
  const path = `jurisdictions/mou/rounds/${year}`;
  const entry = `entries:\n  - { organisation: old-works-${year}, name: 样例${year}厂, tier: ${underText ? 'quality-award' : 'first-prize'}`;
  return {
    [`${path}/round.yaml`]: `label: ${year}年度
regulation: ${underText ? '"2020"' : 'unknown'}
sample: false
heldInPart: true
${underText ? '' : 'tiers:\n  - { id: first-prize, name: 一等奖 }\n'}`,
    ...(call && {
      [`${path}/call-notice.md`]: `---
${common('申报通知', year)}applications:
  - level: 市级
    window: { from: null, until: "${year}-06-30", closes: 前 }
    handIn: {}
materials: []
---

请按期申报。
`,
    }),
    ...(list && {
      [`${path}/publicity-proposed-winners.yaml`]: `${common('拟奖名单公示', year)}stage: proposed-winners
window: null
objectionChannel: null
${entry} }
`,
    }),
    ...(winners && {
      [`${path}/winners.yaml`]: `${common('获奖名单', year)}approvedOn: null
decidedOn: "${year}-07-01"
${entry}, prizePaid: null }
`,
    }),
  };
}

/** The files of the valid city with such rounds, one a year from 1965 on. */
export function oldHistory(rounds: readonly Held[]): Record<string, string> {
  return {
    ...VALID_FILES,
    'jurisdictions/mou/regulations/2020/rules.yaml': RULES.replace(
      'process: []',
      DUTIES.join('') + 'process: []',
    ),
    ...Object.fromEntries(
      rounds.flatMap((each, index) => Object.entries(oldRound(each, 1965 + index))),
    ),
  };
}
