import { expect, it } from 'vitest';
import { findingLine } from '../../messages/findings/findings.ts';
import { ROUND } from '../../testing/broken-examples/broken-example.ts';
import { realRecords, validContent } from '../../testing/content-builder.ts';
import { WUHAI } from '../../testing/seeded-mistakes/mistake.ts';

const FIRST = '91000000MA00001388';
const SECOND = '91000000MA00001463';

/** A decision that paid two firms less than the text states, and explains it in these lines. */
function explained(acknowledged: string, { publishedOn = '"2024-10-21"', more = '' } = {}) {
  return realRecords()
    .write(
      `${WUHAI}/sample-2024/winners-r2.yaml`,
      `title: 【样例】关于2024年度乌海市市长质量奖的决定
documentNumber: 样例〔2024〕8号
issuer: 样例发布机关
signedOn: "2024-10-18"
publishedOn: ${publishedOn}
source: null
basis: ["25", "26"]
revision: { kind: supplement, on: "2024-10-30", reason: 说明奖金 }
acknowledged:
${acknowledged}
${more}
approvedOn: "2024-10-14"
decidedOn: "2024-10-18"
entries:
  - { organisation: "${FIRST}", name: 样例辰氯碱有限公司, tier: quality-award, prizePaid: 300000 }
  - { organisation: "${SECOND}", name: 样例巳装备有限公司, tier: quality-award, prizePaid: 5 }
  - { organisation: "91000000MA0000162Q", name: 样例未冶金有限公司, tier: nomination, prizePaid: 0 }
`,
    )
    .findings()
    .map(findingLine);
}

const explains = ({ target = '', reason = '奖金分两年发放', on = '2024-10-30' }) =>
  `  - { check: prize, ${target}reason: ${reason}, on: "${on}" }`;
const of = (organisation: string) => `organisation: "${organisation}", `;

it('an explanation that names nobody excuses no second winner', () => {
  const found = explained(explains({}));
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(
    /:10:14 {2}acknowledgement-count .*“奖金数额”（prize）1项不符合，核对出来有2项.*辰氯碱.*巳装备.*→ .*organisation.*count/,
  );
  expect(found[1]).toMatch(/audit-unmet .*辰氯碱/);
  expect(found[2]).toMatch(/audit-unmet .*巳装备/);
});

it('an explanation that names a winner excuses that one alone', () => {
  const found = explained(explains({ target: of(FIRST) }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/audit-unmet .*巳装备/);
});

it('each winner is explained by a line of its own, or both by one that counts them', () => {
  const each = [of(FIRST), of(SECOND)].map((target) => explains({ target })).join('\n');
  expect(explained(each)).toEqual([]);
  expect(explained(explains({ target: 'count: 2, ' }))).toEqual([]);
});

it('an explanation that counts more breaches than there are is reported', () => {
  const found = explained(explains({ target: 'count: 3, ' }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/acknowledgement-count .*3项不符合，核对出来有2项/);
});

it('an explanation of a winner who got the prize is reported', () => {
  const paid = of('91000000MA0000162Q');
  const found = explained(
    [of(FIRST), of(SECOND), paid].map((target) => explains({ target })).join('\n'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/:12:14 {2}acknowledgement-idle .*91000000MA0000162Q/);
});

const TWICE = explains({ target: 'count: 2, ' });

it.each(['。', '——', '/', '无', '略', '啊啊啊', '１２３'])(
  'the reason “%s” says nothing',
  (reason) => {
    const found = validContent()
      .replace(`${ROUND}/publicity-proposed-winners.yaml`, 'sample-a', 'sample-b')
      .replace(
        `${ROUND}/winners.yaml`,
        'basis: []',
        `acknowledged:
  - { check: winner-was-publicised, reason: "${reason}", on: "2022-07-02" }
basis: []`,
      )
      .findings();
    expect(found.map(({ code }) => code)).toEqual(['says-nothing']);
  },
);

it('nothing is explained before the record was published, or signed where that day is unknown', () => {
  const early = (on: string, publishedOn?: string) =>
    explained(explains({ target: 'count: 2, ', on }), publishedOn ? { publishedOn } : {});
  expect(early('2024-10-21')).toEqual([]);
  expect(early('2024-10-20')).toEqual([
    expect.stringMatching(/:10:\d+ {2}days-reversed .*发布（2024-10-21） 晚于 on/),
  ]);
  expect(early('2024-10-18', 'null')).toEqual([]);
  expect(early('2024-10-17', 'null')).toHaveLength(1);
});

it('a reply says who, when and something, of what was checked', () => {
  const replied = (reply: string) => explained(TWICE, { more: `reply:\n  - { ${reply} }` });
  const whole = 'check: prize, who: 一位市民, on: "2024-11-02", text: 应当一次发清';
  expect(replied(whole)).toEqual([]);
  expect(replied(`${whole}, ${of(SECOND).replace(', ', '')}, source: { remark: 来信 }`)).toEqual([]);
  expect(replied(whole.replace('一位市民', '—'))[0]).toContain('says-nothing');
  expect(replied(whole.replace('应当一次发清', '。'))[0]).toContain('says-nothing');
  expect(replied(whole.replace('2024-11-02', '2024-10-01'))[0]).toContain('days-reversed');
  expect(replied(whole.replace('2024-11-02', '2099-11-02'))[0]).toContain('not-yet-happened');
  expect(replied(`${whole}, organisation: sample-z`)[0]).toContain('reply-idle');
  expect(replied(whole.replace('prize', 'credit-code'))[0]).toMatch(/reply-idle .*没有核对/);
});
