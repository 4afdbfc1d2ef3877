import { LUOHE, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const CALL_2026 = `${LUOHE}/sample-2026/call-notice.md`;
const CALL_WUHAI = `${WUHAI}/sample-2026/call-notice.md`;
const PLAIN = '申报组织自愿申报';

/** Slips of a call that was made out of that of another year or another city. */
export const COPIED_SLIPS: readonly Slip[] = [
  {
    slip: 'a call whose number was copied whole',
    make: (content) => content.replace(CALL_2026, '样例〔2026〕1号', '样例〔2024〕1号'),
    at: [CALL_2026, 'documentNumber:'],
    says: '样例〔2024〕1号也是',
  },
  {
    slip: 'a call whose title was copied',
    make: (content) => content.replace(CALL_2026, '申报2026年', '申报2024年'),
    at: [CALL_2026, 'title: 【样例】关于'],
    says: '2024年漯河市市长质量奖',
  },
  {
    slip: 'a call whose title and prose were copied',
    make: (content) =>
      content
        .replace(CALL_2026, '申报2026年', '申报2024年')
        .replace(CALL_2026, PLAIN, `现组织2024年漯河市市长质量奖申报。${PLAIN}`),
    at: [CALL_2026, 'title: 【样例】关于'],
    says: '2024年漯河市市长质量奖',
  },
  {
    slip: 'prose that calls for another year',
    make: (content) =>
      content.replace(CALL_2026, PLAIN, `${PLAIN}，现组织2024年漯河市市长质量奖申报`),
    at: [CALL_2026, PLAIN],
    says: '正文写“现组织2024年漯河市市长质量奖申报”，与本届“2026年（样例）”不同',
  },
  {
    slip: 'prose that calls in another city',
    make: (content) => content.replace(CALL_2026, PLAIN, `${PLAIN}乌海市市长质量奖`),
    at: [CALL_2026, PLAIN],
    says: '写的是乌海市，没有写本地',
  },
  {
    slip: 'prose of another 届',
    make: (content) =>
      content
        .replace(`${WUHAI}/sample-2026/round.yaml`, '2026年度（样例）', '第三届（样例）')
        .replace(CALL_WUHAI, PLAIN, `${PLAIN}第二届市长质量奖`),
    at: [CALL_WUHAI, PLAIN],
    says: '与本届“第三届（样例）”不同',
  },
  {
    slip: 'a condition of another city',
    make: (content) =>
      content.replace(CALL_2026, 'text: 在漯河市行政区域', 'text: 在乌海市行政区域'),
    at: [CALL_2026, 'text: 在乌海市行政区域'],
    says: '写的是乌海市，没有写本地',
  },
  {
    slip: 'a plan of the round before',
    make: (content) => content.withFile(CALL_2026, (text) => text.replaceAll('2027年', '2025年')),
    at: [CALL_2026, '2025年1月'],
    says: '“材料评审”计划在2025年1月，早于通知发布的2026年11月2日',
  },
];
