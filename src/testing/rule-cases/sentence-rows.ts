type Row = [rule: { kind: string; [part: string]: unknown }, sentence: string];

const SEVEN_DAYS = { count: 7, unit: 'calendar-day', bound: 'minimum' };

/** Rules with what only some texts say, and their sentences. */
export const FURTHER_SENTENCES: Row[] = [
  [
    {
      ...{ kind: 'prize', tier: 'quality-award', money: 1_000_000, items: ['cup', 'medal'] },
      ...{ bound: 'at-most', firstTime: true, per: '每家' },
    },
    '市长质量奖：首次获奖的，奖金每家不超过100万元、奖杯、奖章',
  ],
  [
    { kind: 'higher-award-prize', level: 'nation', money: 2_000_000 },
    '获得国家级质量奖的，另行奖励200万元',
  ],
  [
    { kind: 'higher-award-prize', level: 'nation', money: 2_000_000, bound: 'at-most', as: '奖励' },
    '获得国家级质量奖的，奖励不超过200万元',
  ],
  [
    { kind: 'higher-award-prize', level: 'province', money: null, percent: 50, as: '配套' },
    '获得省级政府质量奖的，按上级奖金的50%配套',
  ],
  [
    { kind: 'reapply', tier: 'quality-award', bar: 'ever', as: '不再申报' },
    '市长质量奖：获奖后不再申报',
  ],
  ...(['publication', 'award-year', 'next-year'] as const).map((startsFrom, index): Row => [
    {
      ...{ kind: 'reapply', tier: 'quality-award', bar: { count: 4, unit: 'year' }, startsFrom },
    },
    `市长质量奖：自${['公布之日', '获奖当年', '获奖次年'][index]}起4年内不得再次申报`,
  ]),
  [
    {
      ...{ kind: 'window', stage: 'proposed-winners', length: SEVEN_DAYS },
      tier: ['quality-award', 'nomination'],
    },
    '拟奖名单公示（市长质量奖、提名奖）：应不少于7日',
  ],
  [{ kind: 'score', tier: 'quality-award', atLeast: 600 }, '市长质量奖：得分不得低于600分'],
  [
    {
      ...{ kind: 'objection-right', during: 'publicity', office: '秘书处', as: '公示期内' },
      within: { count: 3, unit: 'working-day', bound: 'maximum' },
      anonymous: 'refused',
    },
    '公示期内可以提出异议，向秘书处提出，自公示之日起应在3个工作日以内提出，匿名异议不予受理',
  ],
  ...[{ count: 5, unit: 'working-day', bound: 'exact' }, null].map((length): Row => [
    {
      ...{ kind: 'objection-clock', actor: '秘书处', task: '答复', length: SEVEN_DAYS },
      ...{ from: null, extension: { length, when: '情况复杂的' } },
    },
    `秘书处应不少于7日答复；情况复杂的，可以延长${length ? '5个工作日' : ''}`,
  ]),
  [
    {
      ...{ kind: 'revocation', ground: 'reassessment', text: '复核不合格', within: null },
      ...{ power: 'unstated', consequences: ['cup', 'medal'], ban: 'ever' },
      as: { ban: '终身不得申报' },
    },
    '复核不合格的，收回奖杯，收回奖章；终身不得申报',
  ],
  [
    {
      ...{ kind: 'revocation', ground: 'fraud', text: '骗取荣誉', within: null },
      ...{ power: 'unstated', consequences: ['title'], startsFrom: 'next-year' },
      ban: { count: 3, unit: 'year' },
    },
    '骗取荣誉的，撤销称号；自撤销次年起3年内不受理申报',
  ],
  [
    { kind: 'reassessment', tier: 'nomination', every: 3, text: '不合格的撤销称号' },
    '提名奖：每3年复核一次，不合格的撤销称号',
  ],
  [
    { kind: 'reassessment', every: null, text: '期满前复评，合格的继续使用称号' },
    '市长质量奖、提名奖：期满前复评，合格的继续使用称号',
  ],
];
