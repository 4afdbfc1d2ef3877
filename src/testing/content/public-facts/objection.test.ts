import { expectFacts, expectStatements, lengthOf } from './described-rules.ts';

expectFacts(
  'objections may be raised',
  'objection-right',
  ({ during, office }) => `${during}, office ${office ?? 'not named'}`,
  {
    bayannur: ['publicity, office not named @16'],
    luohe: [],
    bayingolin: ['whole-review, office 领导小组办公室 @12'],
    jiangyin: ['publicity, office not named @26'],
    wuhai: ['publicity, office not named @25'],
  },
);

expectFacts(
  'form of an objection',
  'objection-form',
  ({ party, requires }) => `${party}: ${requires.toSorted().join(', ')}`,
  {
    bayannur: [],
    luohe: [],
    bayingolin: [
      'person: address, evidence, identity-proof, phone, real-name, written @12',
      'unit: address, domicile, evidence, phone, seal, written @12',
    ],
    jiangyin: [],
    wuhai: [],
  },
);

expectFacts(
  'clocks of an objection',
  'objection-clock',
  ({ actor, length, from }) => `${actor} ${lengthOf(length)} from ${from ?? 'no stated day'}`,
  {
    bayannur: [],
    luohe: [],
    bayingolin: [
      '领导小组办公室 ≤3 working-day from 收到异议材料之日 @13',
      '被异议组织的审核推荐单位 ≤5 working-day from no stated day @13',
      '领导小组办公室 no length from no stated day @13',
    ],
    jiangyin: [],
    wuhai: [],
  },
);

expectStatements('objection-form', {
  bayannur: [],
  luohe: [],
  bayingolin: [{ at: '11.5 13', says: ['不影响', '经公示无异议'] }],
  jiangyin: [],
  wuhai: [],
});

expectFacts(
  'objection upheld',
  'objection-upheld',
  ({ effect, replacement }) =>
    `${/取消其?(?:授奖资格|参评资格)/.exec(effect)?.[0]}, replaced by ${replacement ?? 'nobody'}`,
  {
    bayannur: ['取消其授奖资格, replaced by nobody @16'],
    luohe: [],
    bayingolin: ['取消参评资格, replaced by nobody @13'],
    jiangyin: [],
    wuhai: ['取消其授奖资格, replaced by next-in-rank @25'],
  },
);

expectFacts('recusal', 'recusal', ({ by, evidence }) => by + (evidence ? ' with evidence' : ''), {
  bayannur: ['own-motion @20.p1', 'request with evidence @20.p2', 'order @20.p3'],
  luohe: [],
  bayingolin: ['duty @22'],
  jiangyin: [],
  wuhai: ['own-motion @34'],
});
