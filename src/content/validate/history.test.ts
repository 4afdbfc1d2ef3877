import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPortal } from '../load-portal.ts';
import { contentOf } from '../../testing/content-builder.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { saidOfMissing } from '../../law/records/missing-notice.ts';
import { NOTICES } from '../../model/stages.ts';

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

interface Held {
  call: boolean;
  list: boolean;
  winners: boolean;
  underText: boolean;
}

const held: fc.Arbitrary<Held> = fc
  .record({ call: fc.boolean(), list: fc.boolean(), winners: fc.boolean(), underText: fc.boolean() })
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
function roundFiles(
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

it('T1: sixty old rounds, each held in part, are entered without one acknowledgement, and nothing is 不符合', () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 60, maxLength: 60 }), (rounds) => {
      const content = contentOf({
        ...VALID_FILES,
        'jurisdictions/mou/regulations/2020/rules.yaml': RULES.replace(
          'process: []',
          DUTIES.join('') + 'process: []',
        ),
        ...Object.fromEntries(
          rounds.flatMap((each, index) => Object.entries(roundFiles(each, 1965 + index))),
        ),
      });
      const { portal, findings } = loadPortal(content.root, { reached: '2026-11-20T00:00' });
      expect(findings).toEqual([]);
      const lines = [...(portal?.audit.values() ?? [])].flat();
      expect(lines.length).toBeGreaterThan(60);
      expect(lines.filter(({ result }) => result === 'unmet')).toEqual([]);
    }),
    { numRuns: 2 },
  );
}, 60_000);

it('T1: of a round held in part every notice that is missing is 未收录, unless more is known', () => {
  const about = { label: '2009年度', regulation: 'unknown', sample: false, heldInPart: true as const };
  for (const notice of NOTICES) expect(saidOfMissing(about, notice)).toEqual({ state: 'not-held' });
  const lookedFor = [{ stage: 'winners' as const, on: '2026-11-01', where: '市政府网站' }];
  expect(saidOfMissing({ ...about, lookedFor }, 'winners')?.state).toBe('looked-for');
  expect(saidOfMissing({ ...about, heldInPart: undefined }, 'winners')).toBeNull();
});

it('holds the awards of a text that is not held against the names its round gives, where it gives any', () => {
  const files = roundFiles({ call: false, list: false, winners: true, underText: false }, 2009);
  const path = 'jurisdictions/mou/rounds/2009/round.yaml';
  const codes = (edit: (round: string) => string) =>
    contentOf({ ...VALID_FILES, ...files, [path]: edit(files[path] ?? '') })
      .findings()
      .map(({ code }) => code);
  expect(codes((round) => round)).toEqual([]);
  expect(codes((round) => round.replace(/tiers:[^]*$/, ''))).toEqual([]);
  expect(codes((round) => round.replace('first-prize', 'frist-prize'))).toEqual(['unknown-tier']);
});
