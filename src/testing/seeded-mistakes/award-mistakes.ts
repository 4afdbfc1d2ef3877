import { BAYANNUR, LUOHE, REVOCATION, WUHAI, issueBayannur } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const LUOHE_DECISION = `${LUOHE}/sample-2024/winners-r2.yaml`;
const B_REVOCATION = `${BAYANNUR}/revocations/2030-01-10-91000000ma0000189g.yaml`;

/** Slips in names, places, money, bans and revocations. */
export const AWARD_MISTAKES: readonly Mistake[] = [
  {
    slip: 'a fourth nomination',
    make: (content) =>
      content.withFile(
        LAID_OPEN_2026,
        (text) =>
          text.trimEnd() +
          ['a', 'b', 'c']
            .map(
              (each) =>
                `\n  - { organisation: sample-${each}, name: 样例${each}, tier: nomination }`,
            )
            .join('') +
          '\n',
      ),
    code: 'audit-unmet',
    at: [LAID_OPEN_2026, 'rank: 1'],
    articles: '4',
    says: '市长质量奖提名奖：名单4家；名额3个',
  },
  {
    slip: 'a winner who was never laid open',
    make: (content) =>
      content.withFile(`${WUHAI}/sample-2021/publicity-proposed-winners.yaml`, (text) =>
        text.replace(/^ *- \{ organisation: "91000000MA0000103M".*\n/m, ''),
      ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2021/winners.yaml`, '样例丑焦化有限公司'],
    articles: '25',
    says: '样例丑焦化有限公司没有在拟奖名单里公示过',
  },
  {
    slip: 'a winner who was not accepted',
    make: (content) =>
      content.withFile(`${LUOHE}/sample-2024/qualified-list.csv`, (text) =>
        text.replace(/^.*样例丁包装有限公司.*\n/m, ''),
      ),
    code: 'audit-unmet',
    at: [`${LUOHE}/sample-2024/publicity-proposed-winners-r2.yaml`, '样例丁包装有限公司'],
    articles: '15',
    says: '样例丁包装有限公司不在本届受理名单里',
  },
  {
    slip: 'a prize of another sum',
    make: (content) =>
      content.withFile(DECISION_2024, (text) =>
        text.replace('prizePaid: 500000', 'prizePaid: 300000'),
      ),
    code: 'audit-unmet',
    at: [DECISION_2024, 'prizePaid: 300000'],
    articles: '26',
    says: '奖金30万元，办法规定50万元',
  },
  {
    slip: 'a prize to a repeat winner',
    make: (content) => content.replace(LUOHE_DECISION, 'prizePaid: 0', 'prizePaid: 500000'),
    code: 'audit-unmet',
    at: [LUOHE_DECISION, '样例己中心医院'],
    articles: '25',
    says: '再次获奖，办法规定不发奖金，仍发了50万元',
  },
  {
    slip: 'a prize to a state-funded body, were the draft issued',
    make: (content) =>
      issueBayannur(content).replace(
        `${BAYANNUR}/rounds/sample-2026/winners.yaml`,
        'prizePaid: 0, stateFunded',
        'prizePaid: 500000, stateFunded',
      ),
    code: 'audit-unmet',
    at: [`${BAYANNUR}/rounds/sample-2026/winners.yaml`, 'stateFunded'],
    articles: '18.p1',
    says: '财政全额拨款',
  },
  {
    slip: 'an organisation still named though the objection was upheld',
    make: (content) =>
      content.replace(
        DECISION_2024,
        '"91000000MA0000162Q", name: 样例未冶金有限公司',
        '"91000000MA0000154X", name: 样例午新材料有限公司',
      ),
    code: 'audit-unmet',
    at: [LAID_OPEN_2024, 'result: upheld'],
    articles: '25',
    says: '样例午新材料有限公司的异议成立，该组织仍在获奖名单里',
  },
  {
    slip: 'a replacement out of rank',
    make: (content) =>
      content
        .replace(
          LAID_OPEN_2024,
          'replacedBy: "91000000MA0000162Q"',
          'replacedBy: "91000000MA0000111G"',
        )
        .replace(
          DECISION_2024,
          '"91000000MA0000162Q", name: 样例未冶金有限公司',
          '"91000000MA0000111G", name: 样例寅光伏有限公司',
        ),
    code: 'audit-unmet',
    at: [LAID_OPEN_2024, 'result: upheld'],
    articles: '25',
    says: '样例寅光伏有限公司递补，而排在前面的样例未冶金有限公司没有递补',
  },
  {
    slip: 'a winner of the last round who applies again',
    make: (content) =>
      content.withFile(`${LUOHE}/sample-2024/publicity-proposed-winners.yaml`, (text) => {
        const [first = ''] = /^entries:\n.*\n/m.exec(text) ?? [];
        content.write(
          `${LUOHE}/sample-2026/publicity-proposed-winners.yaml`,
          text
            .slice(0, text.indexOf('entries:'))
            .concat(first)
            .replaceAll('2024-10-2', '2026-12-2')
            .replace('2026-12-28', '2026-12-31'),
        );
        return text;
      }),
    code: 'audit-unmet',
    at: [`${LUOHE}/sample-2026/publicity-proposed-winners.yaml`, '样例甲制造有限公司'],
    articles: '25',
    says: '办法规定3届内不得再次申报',
  },
  {
    slip: 'an applicant who is banned',
    make: (content) =>
      content
        .withFile(`${WUHAI}/sample-2026/call-notice.md`, (text) =>
          text.replace('2026-04-15', '2026-06-15').replace('2026-04-30', '2026-06-30'),
        )
        .replace(
          `${WUHAI}/sample-2026/publicity-opinion.yaml`,
          '"91000000MA0000170K", name: 样例酉陶瓷有限公司',
          '"91000000MA00001463", name: 样例巳装备有限公司',
        ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2026/publicity-opinion.yaml`, '样例巳装备有限公司'],
    articles: '41',
    says: '不得申报，到2031年6月15日为止；申报截止日2026年6月15日',
  },
  {
    slip: 'a revocation on an article that revokes nothing',
    make: (content) => content.replace(REVOCATION, 'ground: "41"', 'ground: "40"'),
    code: 'audit-unmet',
    at: [REVOCATION, 'ground:'],
    articles: '41、42.1、42.2、42.3、42.4、42.5、42.6、42.7',
    says: '第四十条不是办法的撤销条款',
  },
  {
    slip: 'a revocation after the limit, were the draft issued',
    make: (content) =>
      issueBayannur(content).write(
        B_REVOCATION,
        `title: 【样例】关于撤销一家组织奖励的决定
documentNumber: null
issuer: 样例发布机关
signedOn: "2030-01-10"
publishedOn: "2030-01-10"
source: null
basis: ["23"]
sample: true
organisation: "91000000MA0000189G"
name: 样例角食品有限公司
round: sample-2026
tier: quality-award
ground: "23"
happenedOn: "2029-11-03"
facts: 发生较大安全事故
decidedOn: "2030-01-10"
takenBack: [award]
banUntil: null
`,
      ),
    code: 'audit-unmet',
    at: [B_REVOCATION, 'happenedOn'],
    articles: '23',
    says: '时限到2029年11月2日。不在时限以内',
  },
  {
    slip: 'one organisation under two spellings of its code',
    make: (content) => content.replace(DECISION_2024, '91000000MA00001388', '91000000ma00001388'),
    code: 'credit-code',
    at: [DECISION_2024, '91000000ma00001388'],
    says: '91000000ma00001388',
  },
  {
    slip: 'one organisation twice on a list',
    make: (content) => content.replace(LUOHE_DECISION, '91000000MA00000232', '91000000MA00000157'),
    code: 'duplicate-organisation',
    at: [LUOHE_DECISION, '样例乙食品有限公司'],
    says: '样例乙食品有限公司',
  },
];
