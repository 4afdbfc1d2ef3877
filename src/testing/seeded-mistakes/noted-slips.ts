import { LUOHE, REVOCATION, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const DRAFTED_2026 = 'jurisdictions/bayannur/rounds/sample-2026/winners.yaml';
const CALL_2024 = `${WUHAI}/sample-2024/call-notice.md`;

/** Slips that a real notice may hold as well: they stop nothing and are pointed out to the editor and on the page. */
export const NOTED_SLIPS: readonly Slip[] = [
  {
    slip: 'T11: a prize that is not the one of a draft',
    make: (content) =>
      content.replace(
        DRAFTED_2026,
        '样例角食品有限公司, tier: quality-award, prizePaid: 500000',
        '样例角食品有限公司, tier: quality-award, prizePaid: 300000',
      ),
    at: [DRAFTED_2026, '300000'],
    says: '与草案不同〔',
  },
  {
    slip: 'a printed length that is not the length of the days',
    make: (content) => content.replace(LAID_OPEN_2024, '公示期7个工作日', '公示期10个工作日'),
    at: [LAID_OPEN_2024, 'window:'],
    says: '印出的期限是“公示期10个工作日”，而2024年9月2日至2024年9月11日：首日也算为8个工作日，首日不计为7个工作日，两种算法都对不上',
  },
  {
    slip: 'a year mistyped in the day of signature',
    make: (content) =>
      content.replace(DECISION_2024, 'signedOn: "2024-10-18"', 'signedOn: "2025-10-18"'),
    at: [DECISION_2024, 'signedOn'],
    says: '落款日期2025年10月18日，晚于发布日期2024年10月21日',
  },
  {
    slip: 'a year mistyped in the day of publication',
    make: (content) =>
      content.replace(DECISION_2024, 'publishedOn: "2024-10-21"', 'publishedOn: "2042-10-21"'),
    at: [DECISION_2024, 'publishedOn'],
    says: '相隔一年以上',
  },
  {
    slip: 'a year mistyped in the last day of applications',
    make: (content) => content.replace(CALL_2024, 'until: "2024-04-30"', 'until: "2025-04-30"'),
    at: [CALL_2024, 'until: "2025-04-30"'],
    says: '受理截止2025年4月30日，而公开征求意见2024年7月1日已经开始',
  },
  {
    slip: 'a condition stricter than the article it cites',
    make: (content) =>
      content.replace(
        CALL_2024,
        'text: 质量管理制度、模式、方法有效运行2年以上',
        'text: 质量管理制度、模式、方法有效运行5年以上',
      ),
    at: [CALL_2024, 'text: 质量管理制度、模式、方法有效运行5年以上'],
    says: '其中的“5年”与所引条款写的不同',
  },
  {
    slip: 'a name with a character mistyped',
    make: (content) => content.replace(DECISION_2024, '样例未冶金', '样例末冶金'),
    at: [DECISION_2024, '样例末冶金有限公司'],
    says: '“样例末冶金有限公司”与“样例未冶金有限公司”用的是同一个代码',
  },
  {
    slip: 'a change of name that was not entered',
    make: (content) =>
      content.replace('organisations/91000000ma00000900.yaml', 'formerNames: [样例子化工厂]\n', ''),
    at: [`${WUHAI}/sample-2021/publicity-opinion.yaml`, '样例子化工厂'],
    says: '没有收录更名',
  },
  {
    slip: 'an objection settled after the award',
    make: (content) =>
      content
        .replace(LAID_OPEN_2024, 'decidedOn: "2024-09-20"', 'decidedOn: "2024-12-20"')
        .replace(LAID_OPEN_2024, 'on: "2024-09-23"', 'on: "2024-12-23"'),
    at: [LAID_OPEN_2024, 'result: upheld'],
    says: '2024年12月20日才有处理结果，表彰决定已于2024年10月18日作出',
  },
  {
    slip: 'a ban the decision leaves out',
    make: (content) => content.replace(REVOCATION, 'banUntil: "2031-06-15"', 'banUntil: null'),
    at: [REVOCATION, 'banUntil'],
    says: '自决定之日起按办法推算，不得申报至2031年6月15日',
  },
  {
    slip: 'a check character mistyped in a code that stands once',
    make: (content) =>
      content.replace(
        `${LUOHE}/sample-2024/qualified-list.csv`,
        '12000000MA0000082A',
        '12000000MA0000082B',
      ),
    at: [`${LUOHE}/sample-2024/qualified-list.csv`, '样例辛职业学校'],
    says: '代码 12000000MA0000082B 校验位不对',
  },
  {
    slip: 'no telephone number to object to',
    make: (content) => content.replace(LAID_OPEN_2026, '  phone: "0000-0000000"\n', ''),
    at: [LAID_OPEN_2026],
    says: '未载明：电话',
  },
];
