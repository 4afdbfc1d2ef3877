import { LUOHE, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const JIANGYIN = 'jurisdictions/jiangyin/rounds';
const CALL_LUOHE = `${LUOHE}/sample-2024/call-notice.md`;
const DECISION_LUOHE = `${LUOHE}/sample-2024/winners-r2.yaml`;
const VACANT_LUOHE = `${LUOHE}/sample-2022/winners.yaml`;
const OPINION_2021 = `${WUHAI}/sample-2021/publicity-opinion.yaml`;
const LAID_OPEN_2021 = `${WUHAI}/sample-2021/publicity-proposed-winners.yaml`;
const DECISION_2021 = `${WUHAI}/sample-2021/winners.yaml`;
const OPINION_2026 = `${WUHAI}/sample-2026/publicity-opinion.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const DECISION_DRAFTED = `${JIANGYIN}/sample-2025/winners.yaml`;
const LAID_OPEN_DRAFTED = `${JIANGYIN}/sample-2025/publicity-proposed-winners.yaml`;
const SCORED = `${JIANGYIN}/sample-2025/proposed-winners.csv`;
const CALL_DRAFTED = `${JIANGYIN}/sample-2025/call-notice.md`;

/** The same kinds of slips at other places: another field, another stage, another city. */
export const FURTHER_SLIPS: readonly Slip[] = [
  {
    slip: 'a call that names no basis',
    make: (content) => content.replace(CALL_LUOHE, 'basis: ["14"]', 'basis: []'),
    at: [CALL_LUOHE, 'title: 【样例】关于'],
    says: '未载明：依据',
  },
  {
    slip: 'a list that was copied from the round before',
    make: (content) =>
      content
        .withFile(
          OPINION_2026,
          (text) =>
            text.replace(/entries:[^]*/, '') +
            `entries:
  - { organisation: "91000000MA00000900", name: 样例子化工有限公司, rank: 1, score: 676, reReview: true }
  - { organisation: "91000000MA0000103M", name: 样例丑焦化有限公司, rank: 2, score: 641 }
  - { organisation: "91000000MA0000111G", name: 样例寅光伏有限公司, rank: 3, score: 598 }
  - { organisation: "91000000MA000012X8", name: 样例卯建材有限公司, rank: 4, score: 552 }
`,
        )
        .withFile(LAID_OPEN_2026, (text) =>
          text
            .replace('tier: quality-award, rank: 2', 'tier: quality-award, rank: 3')
            .replace('tier: nomination, rank: 3', 'tier: nomination, rank: 4'),
        ),
    at: [OPINION_2026, '样例子化工有限公司'],
    says: '名单的4行与',
  },
  {
    slip: 'a list of opinions without an address',
    make: (content) => content.replace(OPINION_2021, '  address: 样例市样例路1号\n', ''),
    at: [OPINION_2021],
    says: '未载明：地址',
  },
  {
    slip: 'a list of opinions without an office',
    make: (content) => content.replace(OPINION_2026, '  office: 样例质量奖办公室\n', ''),
    at: [OPINION_2026],
    says: '未载明：异议受理机构',
  },
  {
    slip: 'a list laid open on no basis',
    make: (content) => content.replace(LAID_OPEN_2021, 'basis: ["25"]', 'basis: []'),
    at: [LAID_OPEN_2021],
    says: '未载明：依据',
  },
  {
    slip: 'a list under a draft without a telephone number',
    make: (content) => content.replace(LAID_OPEN_DRAFTED, '  phone: "0000-0000000"\n', ''),
    at: [LAID_OPEN_DRAFTED],
    says: '未载明：电话',
  },
  {
    slip: 'a call signed after it was out',
    make: (content) =>
      content.replace(CALL_LUOHE, 'signedOn: "2024-03-08"', 'signedOn: "2024-03-18"'),
    at: [CALL_LUOHE, 'signedOn'],
    says: '落款日期2024年3月18日，晚于发布日期2024年3月11日',
  },
  {
    slip: 'a list signed a year after it was out',
    make: (content) =>
      content.replace(OPINION_2021, 'signedOn: "2021-07-30"', 'signedOn: "2022-07-30"'),
    at: [OPINION_2021, 'signedOn'],
    says: '落款日期2022年7月30日，晚于发布日期2021年8月2日',
  },
  {
    slip: 'a decision under a draft signed after it was out',
    make: (content) =>
      content.replace(DECISION_DRAFTED, 'signedOn: "2025-12-05"', 'signedOn: "2025-12-15"'),
    at: [DECISION_DRAFTED, 'signedOn'],
    says: '落款日期2025年12月15日，晚于发布日期2025年12月8日',
  },
  {
    slip: 'a number of another year on a list',
    make: (content) => content.replace(LAID_OPEN_2021, '样例〔2021〕5号', '样例〔2012〕5号'),
    at: [LAID_OPEN_2021, '〔2012〕'],
    says: '文号是样例〔2012〕5号',
  },
  {
    slip: 'a number of another year on a decision that all was vacant',
    make: (content) => content.replace(VACANT_LUOHE, '样例〔2022〕3号', '样例〔2023〕3号'),
    at: [VACANT_LUOHE, '〔2023〕'],
    says: '落款、决定或发布在2022年',
  },
  {
    slip: 'a list with the title of the year before',
    make: (content) => content.replace(OPINION_2026, '2026年度乌海市', '2025年度乌海市'),
    at: [OPINION_2026, 'title:'],
    says: '2025年度乌海市市长质量奖评审结果公开征求意见',
  },
  {
    slip: 'a decision under a draft with the title of another year',
    make: (content) => content.replace(DECISION_DRAFTED, '表彰2025年度', '表彰2052年度'),
    at: [DECISION_DRAFTED, 'title:'],
    says: '2052年度',
  },
  {
    slip: 'a list that another city issued',
    make: (content) =>
      content.replace(LAID_OPEN_2021, 'issuer: 样例发布机关', 'issuer: 漯河市样例发布机关'),
    at: [LAID_OPEN_2021, 'issuer:'],
    says: '写的是漯河市，没有写本地',
  },
  {
    slip: 'the decision bears the number of the list',
    make: (content) => content.replace(DECISION_2021, '样例〔2021〕8号', '样例〔2021〕5号'),
    at: [DECISION_2021, '〔2021〕5号'],
    says: '也是“',
  },
  {
    slip: 'a name shortened on the decision',
    make: (content) => content.replace(DECISION_LUOHE, '样例丙机械有限公司', '样例丙机械公司'),
    at: [DECISION_LUOHE, '样例丙机械公司'],
    says: '用的是同一个代码',
  },
  {
    slip: 'a name with its city before it on a list',
    make: (content) =>
      content.replace(LAID_OPEN_2026, '样例卯建材有限公司', '样例市卯建材有限公司'),
    at: [LAID_OPEN_2026, '样例市卯建材有限公司'],
    says: '用的是同一个代码',
  },
  {
    slip: 'the first rank given twice',
    make: (content) => content.replace(OPINION_2021, 'rank: 2, score: 617', 'rank: 1, score: 617'),
    at: [OPINION_2021, '样例丑焦化有限公司'],
    articles: '23',
    says: '都是第1名',
  },
  {
    slip: 'the last rank skipped',
    make: (content) => content.replace(OPINION_2026, 'rank: 4, score: 552', 'rank: 6, score: 552'),
    at: [OPINION_2026, '样例酉陶瓷有限公司'],
    articles: '23',
    says: '样例酉陶瓷有限公司是第6名',
  },
  {
    slip: 'a digit too many in the points of the first',
    make: (content) => content.replace(OPINION_2021, 'score: 642', 'score: 6420'),
    at: [OPINION_2021, '样例子化工厂'],
    says: '6420分',
  },
  {
    slip: 'T11: a digit too many in the points of the last under a draft',
    make: (content) => content.replace(SCORED, 'excellence,5,512', 'excellence,5,5120'),
    at: [SCORED, '样例星港口有限公司'],
    says: '5120分',
  },
  {
    slip: 'T11: a winner of a draft paid ten times too much',
    make: (content) =>
      content.replace(
        DECISION_DRAFTED,
        '样例鬼建设有限公司, tier: excellence, prizePaid: 100000',
        '样例鬼建设有限公司, tier: excellence, prizePaid: 1000000',
      ),
    at: [DECISION_DRAFTED, '样例鬼建设有限公司'],
    articles: '27、26',
    says: '奖金100万元，草案规定10万元',
  },
  {
    slip: 'a repeat winner nobody has heard of in another city',
    make: (content) =>
      content.replace(
        DECISION_LUOHE,
        '样例丁包装有限公司, tier: quality-award, prizePaid: 500000',
        '样例丁包装有限公司, tier: quality-award, prizePaid: 0, repeatWinner: true',
      ),
    at: [DECISION_LUOHE, '样例丁包装有限公司'],
    articles: '25',
    says: '标为再次获奖',
  },
  {
    slip: 'a printed length of twenty days beside four weeks less a day',
    make: (content) =>
      content.replace(
        OPINION_2021,
        'until: "2021-08-27" }',
        'until: "2021-08-27", statedLength: 公示期30日 }',
      ),
    at: [OPINION_2021, 'window:'],
    says: '印出的期限是“公示期30日”',
  },
  {
    slip: 'T11: a printed length under a draft that is not the one of its days',
    make: (content) => content.replace(LAID_OPEN_DRAFTED, '公示期为7日', '公示期为17日'),
    at: [LAID_OPEN_DRAFTED, 'window:'],
    says: '印出的期限是“公示期为17日”',
  },
  {
    slip: 'a printed length nobody can read',
    make: (content) => content.replace(LAID_OPEN_2026, '公示期7个工作日', '公示期见附件'),
    at: [LAID_OPEN_2026, 'window:'],
    says: '没有读出天数',
  },
  {
    slip: 'applications that end before the call is out',
    make: (content) =>
      content.replace(
        CALL_LUOHE,
        'from: "2024-03-11", until: "2024-05-31"',
        'from: null, until: "2024-03-01"',
      ),
    at: [CALL_LUOHE, 'until: "2024-03-01"'],
    says: '受理截止2024年3月1日，早于通知发布的2024年3月11日',
  },
  {
    slip: 'T11: the day of the call under a draft a month late',
    make: (content) =>
      content.replace(CALL_DRAFTED, 'publishedOn: "2025-03-03"', 'publishedOn: "2025-04-03"'),
    at: [CALL_DRAFTED, 'from: "2025-03-03"'],
    says: '受理自2025年3月3日起，早于通知发布的2025年4月3日',
  },
  {
    slip: 'a check character mistyped in a list nobody won from',
    make: (content) =>
      content.replace(
        `${LUOHE}/sample-2022/qualified-list.yaml`,
        '91000000MA0000074A',
        '91000000MA0000074B',
      ),
    at: [`${LUOHE}/sample-2022/qualified-list.yaml`, '样例庚纸业有限公司'],
    says: '校验位不对',
  },
];
