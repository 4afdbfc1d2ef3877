import { expectFacts, expectStatements, lengthOf } from './described-rules.ts';

expectFacts('windows', 'window', ({ stage, length }) => `${stage}: ${lengthOf(length)}`, {
  bayannur: [
    'call-notice: no length @11',
    'qualified-list: no length @13',
    'opinion: no length @15',
    'proposed-winners: =7 working-day @15',
  ],
  luohe: ['call-notice: no length @14', 'proposed-winners: ≥7 calendar-day @17'],
  bayingolin: [
    'call-notice: no length @11.1',
    'internal-notice: ≥5 working-day @11.2',
    'recommended-applicants: ≥5 working-day @11.3',
    'qualified-list: ≥5 working-day @11.4',
    'proposed-winners: ≥5 working-day @11.8',
  ],
  jiangyin: ['call-notice: no length @18', 'proposed-winners: =7 calendar-day @25'],
  wuhai: [
    'call-notice: ≥10 working-day @17',
    'opinion: ≥20 calendar-day @22',
    'proposed-winners: =7 working-day @25',
  ],
});

expectFacts(
  'channels',
  'window',
  ({ stage, channel }) => (channel ? `${stage} 经${channel}` : null),
  {
    bayannur: ['call-notice 经公开渠道 @11'],
    luohe: ['call-notice 经市级主要媒体或网站 @14', 'proposed-winners 经新闻媒体 @17'],
    bayingolin: ['call-notice 经媒体 @11.1', 'internal-notice 经本组织内部 @11.2'],
    jiangyin: ['call-notice 经相关网站及媒体 @18', 'proposed-winners 经政府网站 @25'],
    wuhai: ['call-notice 经全市主要媒体、网站 @17', 'opinion 经乌海市主要媒体、网站 @22'],
  },
);

expectStatements('call-notice', {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: [],
  wuhai: [{ at: '17', says: ['有关部门、行业组织和各区市场监督管理部门'] }],
});

expectStatements('qualified-list', {
  bayannur: [],
  luohe: [{ at: '15', says: ['没有要求公布'] }],
  bayingolin: [],
  jiangyin: [{ at: '19.p2', says: ['没有要求公布'] }],
  wuhai: [{ at: '19', says: ['一次性告知', '没有要求公布'] }],
});

expectFacts(
  'order',
  'order',
  ({ sequence, alternative }) =>
    sequence.join(' → ') + (alternative ? ` or ${alternative.join(' → ')}` : ''),
  {
    bayannur: ['publicity → approval → award @15 17'],
    luohe: ['executive-meeting → publicity → signature → announcement → award @16 17 18'],
    bayingolin: ['publicity → approval → announcement → award @11.8 11.9 14'],
    jiangyin: ['approval → publicity → award or publicity → approval → award @7.3 17 24 25 26'],
    wuhai: ['publicity → approval → award @25'],
  },
);

expectFacts('scores', 'score', ({ tier, atLeast, outOf }) => `${tier} ≥${atLeast}/${outOf}`, {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: ['quality-award ≥600/1000 @13 15', 'excellence ≥500/1000 @13 15'],
  wuhai: [],
});

expectStatements('scores', {
  bayannur: [{ at: '15', says: ['现场评审和陈述答辩结果'] }],
  luohe: [{ at: '16', says: ['高于50%', '低于50%', '行业代表性'] }],
  bayingolin: [{ at: '11.8', says: ['投票'] }],
  jiangyin: [{ at: '23', says: ['得分排序'] }],
  wuhai: [{ at: '23', says: ['评审结果及征求意见情况'] }],
});

expectFacts('reviewers per group', 'reviewers', ({ atLeast }) => `≥${atLeast}`, {
  bayannur: [],
  luohe: ['≥5 @7'],
  bayingolin: [],
  jiangyin: ['≥3 soft @20'],
  wuhai: [],
});

expectFacts(
  'time limits',
  'time-limit',
  ({ task, length, from }) => `${task} ${lengthOf(length)} from ${from ?? 'no stated day'}`,
  {
    bayannur: [],
    luohe: [],
    bayingolin: [],
    jiangyin: [],
    wuhai: [
      '资格审查 ≤10 working-day from 收到申报材料 @19',
      '开展评审工作 ≤20 working-day from no stated day @21',
    ],
  },
);
