import { WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const CALL_2024 = `${WUHAI}/sample-2024/call-notice.md`;
const DRAFTED_CALL = 'jurisdictions/bayannur/rounds/sample-2024/call-notice.md';
const QUOTA = 'quota: 原则上不超过3个；提名奖不超过3个';

/** Slips in calls. */
export const CALL_SLIPS: readonly Slip[] = [
  {
    slip: 'more places in the call than the text has',
    make: (content) =>
      content.replace(CALL_2024, QUOTA, 'quota: 原则上不超过10个；提名奖不超过3个'),
    at: [CALL_2024, 'quota:'],
    articles: '4',
    says: '通知写的名额是“10个”，办法规定的名额是3个',
  },
  {
    slip: 'more nominations in the call than the text has',
    make: (content) =>
      content.replace(CALL_2024, QUOTA, 'quota: 原则上不超过3个；提名奖不超过五家'),
    at: [CALL_2024, 'quota:'],
    articles: '4',
    says: '通知写的名额是“五家”',
  },
  {
    slip: 'more places for each in the call than a draft has',
    make: (content) =>
      content.replace(
        DRAFTED_CALL,
        '市长质量奖和提名奖各不超过3个组织',
        '市长质量奖和提名奖各不超过4个组织',
      ),
    at: [DRAFTED_CALL, 'quota:'],
    articles: '4',
    says: '4个',
  },
  {
    slip: 'T11: money asked of those who apply under a draft',
    make: (content) => content.replace(DRAFTED_CALL, '评选不收取任何费用', '评审费由申报组织自理'),
    at: [DRAFTED_CALL, 'fee:'],
    articles: '5',
    says: '与草案不同〔通知写有收费，草案写不收费〕',
  },
  {
    slip: 'a district that closes after its city',
    make: (content) => content.replace(CALL_2024, 'until: "2024-04-12"', 'until: "2024-05-12"'),
    at: [CALL_2024, 'until: "2024-05-12"'],
    says: '区级受理到2024年5月12日，晚于',
  },
  {
    slip: 'applications open before the call is out',
    make: (content) =>
      content.replace(
        CALL_2024,
        'from: "2024-02-26", until: "2024-04-30"',
        'from: "2024-02-06", until: "2024-04-30"',
      ),
    at: [CALL_2024, 'from: "2024-02-06"'],
    says: '受理自2024年2月6日起，早于通知发布的2024年2月26日',
  },
  {
    slip: 'applications on a single day',
    make: (content) =>
      content.replace(
        CALL_2024,
        'from: "2024-02-26", until: "2024-04-30"',
        'from: "2024-04-30", until: "2024-04-30"',
      ),
    at: [CALL_2024, 'from: "2024-04-30"'],
    says: '起止日都是2024年4月30日，只有一天',
  },
];
