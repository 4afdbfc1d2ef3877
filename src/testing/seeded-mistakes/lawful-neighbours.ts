import { LUOHE, REVOCATION, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const OPINION_2021 = `${WUHAI}/sample-2021/publicity-opinion.yaml`;
const OPINION_2024 = `${WUHAI}/sample-2024/publicity-opinion.yaml`;
const CALL_2024 = `${WUHAI}/sample-2024/call-notice.md`;
const CALL_2026 = `${WUHAI}/sample-2026/call-notice.md`;
const CALL_LUOHE = `${LUOHE}/sample-2026/call-notice.md`;
const TABLE = `${LUOHE}/sample-2024/qualified-list.csv`;
const SCORED = 'jurisdictions/jiangyin/rounds/sample-2025/proposed-winners.csv';
const DRAFTED = 'jurisdictions/jiangyin/rounds/sample-2025/winners.yaml';
const PLAIN = '申报组织自愿申报';

/** What looks like a slip and is none: it lies just beside one, or is odd and lawful. */
export const LAWFUL_NEIGHBOURS: readonly Pick<Slip, 'slip' | 'make'>[] = [
  {
    slip: 'all the points there are',
    make: (content) => content.replace(OPINION_2024, 'score: 688', 'score: 1000'),
  },
  {
    slip: 'T11: all the points a draft has',
    make: (content) => content.replace(SCORED, 'quality-award,1,720', 'quality-award,1,1000'),
  },
  {
    slip: 'T11: the fewest points a draft asks',
    make: (content) => content.replace(SCORED, 'excellence,5,512', 'excellence,5,500'),
  },
  {
    slip: 'points with a decimal',
    make: (content) => content.replace(OPINION_2024, 'score: 688', 'score: 688.55'),
  },
  {
    slip: 'two with the same rank and points',
    make: (content) => content.replace(OPINION_2024, 'rank: 5, score: 530', 'rank: 4, score: 577'),
  },
  {
    slip: 'a class in every row of one list and in none of the others',
    make: (content) =>
      content.withFile(OPINION_2021, (text) =>
        text.replaceAll(', rank:', ', category: 制造业, rank:'),
      ),
  },
  {
    slip: 'a table without any class',
    make: (content) => content.withFile(TABLE, (text) => text.replace(/,[^,\n]*$/gm, '')),
  },
  {
    slip: 'two names that are almost one under codes of their own',
    make: (content) =>
      content.withFile(
        OPINION_2021,
        (text) =>
          `${text}  - { organisation: sample-chou, name: 样例丑焦化销售有限公司, rank: 5 }\n`,
      ),
  },
  {
    slip: 'one organisation under one id in two rounds',
    make: (content) =>
      [OPINION_2021, OPINION_2021.replace('2021', '2026')].reduce(
        (all, file) =>
          all.withFile(
            file,
            (text) => `${text}  - { organisation: sample-hai, name: 样例海有限公司, rank: 5 }\n`,
          ),
        content,
      ),
  },
  {
    slip: 'fraud on the day of the award',
    make: (content) =>
      content.replace(REVOCATION, 'happenedOn: "2024-04-10"', 'happenedOn: "2024-10-18"'),
  },
  {
    slip: 'fraud ten years before the award to the day',
    make: (content) =>
      content.replace(REVOCATION, 'happenedOn: "2024-04-10"', 'happenedOn: "2014-10-18"'),
  },
  {
    slip: 'fraud whose day the decision leaves out',
    make: (content) => content.replace(REVOCATION, 'happenedOn: "2024-04-10"', 'happenedOn: null'),
  },
  {
    slip: 'a repeat winner whose mark stands on one list only',
    make: (content) =>
      content.replace(
        WUHAI + '/sample-2026/publicity-proposed-winners.yaml',
        ', reReview: true',
        '',
      ),
  },
  {
    slip: 'a decision of the year after the award',
    make: (content) =>
      content.withFile(DRAFTED, (text) =>
        text
          .replaceAll('2025-12-05', '2026-01-05')
          .replace('2025-12-08', '2026-01-08')
          .replace('〔2025〕8号', '〔2026〕8号'),
      ),
  },
  {
    slip: 'a title of two years',
    make: (content) => content.replace(CALL_2026, '2026年度乌海市', '2025—2026年度乌海市'),
  },
  {
    slip: 'a district that closes with its city',
    make: (content) => content.replace(CALL_2024, 'until: "2024-04-12"', 'until: "2024-04-30"'),
  },
  {
    slip: 'fewer places in the call than the text has',
    make: (content) =>
      content.replace(CALL_2024, '原则上不超过3个；提名奖不超过3个', '市长质量奖2个、提名奖1个'),
  },
  {
    slip: 'no fee, and whose budget bears the travel',
    make: (content) =>
      content.replace(CALL_2024, '评审不收取任何费用', '不向申报组织收取费用，差旅费由市财政承担'),
  },
  ...[
    '2024年漯河市市长质量奖获奖组织不再申报',
    '现组织2026年漯河市市长质量奖申报，提供2023年、2024年、2025年的数据',
    '依据《漯河市市长质量奖管理办法》（漯政办〔2018〕76号），2018年8月22日印发',
    '自2019年起市长质量奖每两年评选一次',
    '已申报2024年漯河市市长质量奖而未获奖的可以再次申报',
    '获得过乌海市市长质量奖的组织，迁入后可以申报',
  ].map((words) => ({
    slip: `prose that says “${words}”`,
    make: (content: Parameters<Slip['make']>[0]) =>
      content.replace(CALL_LUOHE, PLAIN, `${words}。${PLAIN}`),
  })),
];
