import { BAYANNUR, LUOHE, WUHAI, issueBayannur } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const LUOHE_DECISION = `${LUOHE}/sample-2024/winners-r2.yaml`;

/** Slips in names, places and money. */
export const AWARD_MISTAKES: readonly Mistake[] = [
  {
    slip: 'a fourth nomination',
    make: (content) =>
      ['opinion', 'proposed-winners'].map((stage) =>
        content.withFile(
          `${WUHAI}/sample-2026/publicity-${stage}.yaml`,
          (text) =>
            text +
            ['a', 'b', 'c']
              .map(
                (each) =>
                  `  - { organisation: sample-${each}, name: 样例${each}, tier: nomination }\n`,
              )
              .join(''),
        ),
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
    says: '样例丁包装有限公司没有出现在本届的“受理名单公示”里',
  },
  {
    slip: 'a proposed winner whose review was never laid open',
    make: (content) =>
      content.withFile(`${WUHAI}/sample-2021/publicity-opinion.yaml`, (text) =>
        text.replace(/^.*样例丑焦化有限公司.*\n/m, ''),
      ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2021/publicity-proposed-winners.yaml`, '样例丑焦化有限公司'],
    articles: '22',
    says: '样例丑焦化有限公司没有出现在本届的“公开征求意见”里',
  },
  {
    slip: 'a winner under another code than on the list',
    make: (content) => content.replace(DECISION_2024, '91000000MA00001388', '91000000MA00001389'),
    code: 'audit-unmet',
    at: [DECISION_2024, '样例辰氯碱有限公司'],
    articles: '25',
    says: '拟奖名单里有同名的组织，代码是91000000MA00001388',
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
    slip: 'money asked of those who apply',
    make: (content) =>
      content.replace(
        `${WUHAI}/sample-2024/call-notice.md`,
        'fee: 评审不收取任何费用',
        'fee: 每家收取评审费5000元，报名不收费',
      ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2024/call-notice.md`, 'fee:'],
    articles: '5',
    says: '每家收取评审费5000元',
  },
  {
    slip: 'a winner the text gives a sum paid nothing',
    make: (content) =>
      content.withFile(DECISION_2024, (text) => text.replace('prizePaid: 500000', 'prizePaid: 0')),
    code: 'audit-unmet',
    at: [DECISION_2024, '样例辰氯碱有限公司'],
    articles: '26',
    says: '奖金0元，办法规定50万元',
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
