import { LUOHE, WUHAI } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const LUOHE_LIST = `${LUOHE}/sample-2024/publicity-proposed-winners-r2.yaml`;

/** Slips in days, stages and publications. */
export const PROCEDURE_MISTAKES: readonly Mistake[] = [
  {
    slip: 'a window too short across National Day',
    make: (content) =>
      content.replace(
        LAID_OPEN_2026,
        'from: "2026-11-16", until: "2026-11-25"',
        'from: "2026-09-29", until: "2026-10-10"',
      ),
    code: 'audit-unmet',
    at: [LAID_OPEN_2026, 'window:'],
    articles: '25',
    says: '首日也算为5个工作日，首日不计为4个工作日',
  },
  {
    slip: 'opinions sought for a fortnight',
    make: (content) =>
      content.replace(`${WUHAI}/sample-2021/publicity-opinion.yaml`, '2021-08-27', '2021-08-16'),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2021/publicity-opinion.yaml`, 'window:'],
    articles: '22',
    says: '办法要求不少于20日',
  },
  {
    slip: 'a call that hung for a week',
    make: (content) =>
      content.replace(
        `${WUHAI}/sample-2024/call-notice.md`,
        'until: "2024-03-22"',
        'until: "2024-03-01"',
      ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2024/call-notice.md`, 'publicity:'],
    articles: '17',
    says: '办法要求不少于10个工作日',
  },
  {
    slip: 'winners laid open before opinions ended',
    make: (content) =>
      content.replace(`${WUHAI}/sample-2024/publicity-opinion.yaml`, '2024-07-26', '2024-09-05'),
    code: 'audit-unmet',
    at: [LAID_OPEN_2024, 'window:'],
    articles: '25、22',
    says: '公开征求意见2024年9月5日结束，拟奖名单公示2024年9月2日开始',
  },
  {
    slip: 'opinions never sought',
    make: (content) => content.remove(`${WUHAI}/sample-2021/publicity-opinion.yaml`),
    code: 'notice-missing',
    at: [`${WUHAI}/sample-2021/winners.yaml`],
    articles: '22',
    says: '“公开征求意见”未收录',
  },
  {
    slip: 'winners never laid open',
    make: (content) => content.remove(`${WUHAI}/sample-2021/publicity-proposed-winners.yaml`),
    code: 'notice-missing',
    at: [`${WUHAI}/sample-2021/winners.yaml`],
    articles: '25',
    says: '“拟奖名单公示”未收录',
  },
  {
    slip: 'a round without a call',
    make: (content) => content.remove(`${WUHAI}/sample-2021/call-notice.md`),
    code: 'notice-missing',
    at: [`${WUHAI}/sample-2021/winners.yaml`],
    articles: '17',
    says: '“申报通知”未收录',
  },
  {
    slip: 'approval while the list still hung',
    make: (content) =>
      content.replace(
        `${WUHAI}/sample-2024/winners.yaml`,
        'approvedOn: "2024-10-14"',
        'approvedOn: "2024-09-11"',
      ),
    code: 'audit-unmet',
    at: [`${WUHAI}/sample-2024/winners.yaml`, 'approvedOn'],
    articles: '25',
    says: '批准2024年9月11日',
  },
  {
    slip: 'a decision dated before its approval',
    make: (content) =>
      content.replace(
        `${WUHAI}/sample-2024/winners.yaml`,
        'decidedOn: "2024-10-18"',
        'decidedOn: "2024-10-10"',
      ),
    code: 'days-reversed',
    at: [`${WUHAI}/sample-2024/winners.yaml`, 'approvedOn'],
    says: 'approvedOn',
  },
  {
    slip: 'a call under a text that was not yet in force',
    make: (content) =>
      content
        .replace(
          `${LUOHE}/sample-2026/call-notice.md`,
          'signedOn: "2026-10-30"',
          'signedOn: "2018-10-30"',
        )
        .replace(
          `${LUOHE}/sample-2026/call-notice.md`,
          'publishedOn: "2026-11-02"',
          'publishedOn: "2018-11-02"',
        ),
    code: 'audit-unmet',
    at: [`${LUOHE}/sample-2026/call-notice.md`, 'publishedOn'],
    articles: '27',
    says: '2018年11月2日，所依据的办法不在有效期内',
  },
  {
    slip: 'a short window whose explanation was dropped',
    make: (content) =>
      content.withFile(LUOHE_LIST, (text) => text.replace(/^acknowledged:\n(?: .*\n)+/m, '')),
    code: 'audit-unmet',
    at: [LUOHE_LIST, 'window:'],
    articles: '17',
    says: '首日也算为6日，首日不计为5日',
  },
  {
    slip: 'an explanation left standing when the window was mended',
    make: (content) => content.replace(LUOHE_LIST, 'until: "2024-10-28"', 'until: "2024-10-31"'),
    code: 'acknowledgement-idle',
    at: [LUOHE_LIST, '- check: window-length'],
    says: '“公开的天数足够”（window-length）的核对结果是符合',
  },
];
