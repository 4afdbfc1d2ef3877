import { LUOHE, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const CALL_2024 = `${WUHAI}/sample-2024/call-notice.md`;
const CALL_LUOHE = `${LUOHE}/sample-2024/call-notice.md`;
const OPINION_2021 = `${WUHAI}/sample-2021/publicity-opinion.yaml`;
const OPINION_2026 = `${WUHAI}/sample-2026/publicity-opinion.yaml`;

/** Slips in numbers, titles, labels and names. */
export const LABEL_SLIPS: readonly Slip[] = [
  {
    slip: 'a document number of another year',
    make: (content) => content.replace(DECISION_2024, '样例〔2024〕8号', '样例〔2023〕8号'),
    at: [DECISION_2024, '〔2023〕'],
    says: '文号是样例〔2023〕8号，落款、决定或发布在2024年',
  },
  {
    slip: 'a title of another year',
    make: (content) => content.replace(DECISION_2024, '关于2024年度', '关于2022年度'),
    at: [DECISION_2024, 'title:'],
    says: '2022年度',
  },
  {
    slip: 'a round labelled with another year',
    make: (content) =>
      content.replace(`${WUHAI}/sample-2024/round.yaml`, '2024年度（样例）', '2025年度（样例）'),
    at: [CALL_2024, 'title: 【样例】'],
    says: '本届“2025年度（样例）”',
  },
  {
    slip: 'a title of another city',
    make: (content) =>
      content.withFile(CALL_LUOHE, (text) => text.replace(/^(title: .*)漯河市/m, '$1乌海市')),
    at: [CALL_LUOHE, '乌海市市长质量奖的公告'],
    says: '写的是乌海市，没有写本地',
  },
  {
    slip: 'a document number used twice',
    make: (content) => content.replace(DECISION_2024, '样例〔2024〕8号', '样例〔2024〕1号'),
    at: [DECISION_2024, '〔2024〕1号'],
    says: '也是“【样例】关于申报2024年度乌海市市长质量奖的通知”的文号',
  },
  {
    slip: 'one name under a code and under an id on one list',
    make: (content) =>
      content.withFile(
        OPINION_2021,
        (text) => `${text}  - { organisation: sample-chou, name: 样例丑焦化有限公司, rank: 5 }\n`,
      ),
    at: [OPINION_2021, 'sample-chou'],
    says: '样例丑焦化有限公司这里的代码是sample-chou，别处是91000000MA0000103M',
  },
  {
    slip: 'one name under another code than in an earlier round',
    make: (content) =>
      content
        .replace(OPINION_2026, '91000000MA0000111G', 'sample-yin')
        .replace(
          `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`,
          '91000000MA0000111G',
          'sample-yin',
        ),
    at: [OPINION_2026, 'sample-yin'],
    says: '可能是同一家录成了两家',
  },
];
