import { expectFacts, expectStatements, periodOf } from './described-rules.ts';

expectFacts(
  'duties of winners',
  'duty',
  ({ duty, years }) => duty + (years ? ` for ${years} years` : ''),
  {
    bayannur: [
      'annual-report for 3 years open @28',
      'year-label open @27',
      'no-product-advertising open @27',
      'fund-use open @19',
      'sharing @26',
    ],
    luohe: ['year-label @25', 'fund-use @20', 'sharing @24.p1', 'sharing @24.p2'],
    bayingolin: ['year-label @18', 'no-product-advertising @18', 'no-transfer @18', 'sharing @16'],
    jiangyin: [],
    wuhai: ['fund-use @28', 'sharing @43', 'no-transfer open @42.p2'],
  },
);

const SEVEN_GROUNDS = [
  'misconduct any time: award, published @42.1 42.p1',
  'accident any time: award, published @42.2 42.p1',
  'misconduct any time: award, published @42.3 42.p1',
  'misconduct any time: award, published @42.4 42.p1',
  'misconduct any time: award, published @42.5 42.p1',
  'misconduct any time: award, published @42.6 42.p1',
  'misconduct any time: award, published @42.7 42.p1',
].map((line) => line.replace(' @', ' open @'));

expectFacts(
  'revocation',
  'revocation',
  ({ ground, within, power, consequences, ban }) =>
    `${ground} ${within ? `within ${periodOf(within, '')}` : 'any time'}: ` +
    [...consequences.toSorted(), ...(ban ? [`ban ${periodOf(ban, '')}`] : [])].join(', ') +
    (power === 'unstated' ? '' : ` (${power})`),
  {
    bayannur: [
      'fraud any time: certificate, money, plaque, published, title, ban 5 year (may) open @22',
      'accident within 3 year: award, circular open @23',
      'misconduct within 3 year: award, circular open @23',
    ],
    luohe: ['fraud any time: certificate, money, plaque-or-cup, published, title (may) @22'],
    bayingolin: [
      'false-application any time: ban 5 year @19',
      'fraud any time: award, certificate, plaque, ban 10 year @19',
      'accident within 5 year: award, certificate, plaque, published @20',
      'misconduct within 5 year: award, certificate, plaque, published @20',
    ],
    jiangyin: [
      'fraud any time: money, plaque, published, title @29.p1',
      'accident any time: money, plaque, title (must) @29.p2',
    ],
    wuhai: [
      'fraud any time: certificate, circular, money, plaque, title, ban 5 year (may) open @41',
      ...SEVEN_GROUNDS,
    ],
  },
);

expectFacts(
  'how grave an accident must be',
  'revocation',
  ({ ground, text }) =>
    ground === 'accident' ? (/较大|重大(?!不良)|重大不良社会影响/.exec(text)?.[0] ?? 'any') : null,
  {
    bayannur: ['较大 open @23'],
    luohe: [],
    bayingolin: ['重大 @20'],
    jiangyin: ['重大不良社会影响 @29.p2'],
    wuhai: ['重大 open @42.2 42.p1'],
  },
);

expectStatements('forgery', {
  bayannur: [{ at: '29', says: ['任何单位不得伪造、冒用', '未提个人'] }],
  luohe: [{ at: '26', says: ['任何单位和个人', '追究法律责任'] }],
  bayingolin: [],
  jiangyin: [],
  wuhai: [{ at: '39', says: ['任何组织和个人', '追究法律责任'] }],
});

expectStatements('support', {
  bayannur: [{ at: '25', says: ['宣传和推广'] }],
  luohe: [],
  bayingolin: [{ at: '17', says: ['交流推广'] }],
  jiangyin: [{ at: '9', says: ['先进经验和成果'] }],
  wuhai: [
    { at: '29 30 31 32 33 ch7.p1', says: ['扶持和帮助'] },
    { at: '30', says: ['主要媒体', '发展成就'] },
    { at: '6', says: ['优先推选申报自治区主席质量奖'] },
  ],
});

// T32: what binds the authority stands under no duty of the winners.
expectStatements('oversight', {
  bayannur: [{ at: '8', says: ['荣誉和标志的使用'] }],
  luohe: [],
  bayingolin: [{ at: '17', says: ['遵守本办法规定的情况'] }],
  jiangyin: [{ at: '8.6', says: ['调查、监督'] }],
  wuhai: [{ at: '40', says: ['督促其保持荣誉', '定期巡访'] }],
});
