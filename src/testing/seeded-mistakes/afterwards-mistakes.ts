import { BAYANNUR, LUOHE, REVOCATION, WUHAI, issueBayannur } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const B_REVOCATION = `${BAYANNUR}/revocations/2030-01-10-91000000ma0000189g.yaml`;

/** Slips in what follows an award: applying again, bans and revocations. */
export const AFTERWARDS_MISTAKES: readonly Mistake[] = [
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
    slip: 'one thing taken back twice',
    make: (content) =>
      content.replace(
        REVOCATION,
        '[title, plaque, certificate, money]',
        '[title, plaque, certificate, money, money]',
      ),
    code: 'listed-twice',
    at: [REVOCATION, 'takenBack'],
    says: '“money”在这里写了两次',
  },
  {
    slip: 'a plaque taken back, and a plaque or cup besides',
    make: (content) =>
      content.replace(
        REVOCATION,
        '[title, plaque, certificate, money]',
        '[title, plaque, plaque-or-cup, certificate, money]',
      ),
    code: 'listed-twice',
    at: [REVOCATION, 'takenBack'],
    says: '“plaque-or-cup”在这里写了两次',
  },
  {
    slip: 'one article named twice as the basis',
    make: (content) =>
      content.replace(
        `${WUHAI}/sample-2024/winners.yaml`,
        'basis: ["25", "26"]',
        'basis: ["25", "25"]',
      ),
    code: 'listed-twice',
    at: [`${WUHAI}/sample-2024/winners.yaml`, 'basis'],
    says: '“25”',
  },
  {
    slip: 'two cities of one name',
    make: (content) =>
      content.replace('jurisdictions/luohe/jurisdiction.yaml', 'name: 漯河市', 'name: 乌海市'),
    code: 'duplicate-id',
    at: ['jurisdictions/wuhai/jurisdiction.yaml', 'name: 乌海市'],
    says: '“乌海市”重复',
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
];
