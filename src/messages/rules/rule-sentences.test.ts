import { describe, expect, it } from 'vitest';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { FURTHER_SENTENCES } from '../../testing/rule-cases/sentence-rows.ts';
import { ruleSentence } from './rule-sentences.ts';

const cites = [{ at: '1', quote: '本办法' }];
const FILE = {
  tiers: [
    { id: 'quality-award', name: '市长质量奖', cites },
    { id: 'nomination', name: '提名奖', cites },
  ],
  process: [],
};

/** Says a rule written as in a rules file; the file's own schema must accept it. */
function said(rule: object): string {
  const file = rulesFile.parse({ ...FILE, rules: [{ id: 'rule', cites, ...rule }] });
  const [only] = file.rules;
  return only ? ruleSentence(only, file.tiers) : expect.fail();
}

const SEVEN_DAYS = { count: 7, unit: 'calendar-day', bound: 'minimum' };

const SENTENCES: [rule: { kind: string; [part: string]: unknown }, sentence: string][] = [
  [{ kind: 'places', tier: 'quality-award', count: 5, bound: 'at-most' }, '市长质量奖：不超过5个'],
  [{ kind: 'places', tier: 'nomination', count: 5, bound: 'about' }, '提名奖：5个左右'],
  [{ kind: 'places', tier: 'all', count: 3, bound: 'at-most' }, '获奖总数：不超过3个'],
  [
    { kind: 'places', tier: 'all', count: 3, bound: 'at-most', strength: 'soft' },
    '获奖总数：不超过3个（原则上）',
  ],
  [
    { kind: 'places', tier: 'all', count: 3, bound: 'at-most', strength: 'hard' },
    '获奖总数：不超过3个',
  ],
  [{ kind: 'places', tier: 'excellence', count: 1, bound: 'at-most' }, 'excellence：不超过1个'],
  [{ kind: 'cycle', years: 1 }, '每年评审一次'],
  [{ kind: 'cycle', years: 2 }, '每2年评审一次'],
  [{ kind: 'vacancy', allowed: true }, '奖项可以空缺'],
  [{ kind: 'vacancy', allowed: false }, '奖项不得空缺'],
  [
    { kind: 'vacancy', allowed: true, as: '若无符合条件的组织，奖项可以空缺' },
    '若无符合条件的组织，奖项可以空缺',
  ],
  [{ kind: 'fee', charged: true }, '收费'],
  [{ kind: 'fee', charged: false }, '不收费'],
  [
    {
      kind: 'prize',
      tier: 'quality-award',
      money: 500_000,
      items: ['plaque-or-cup', 'certificate'],
    },
    '市长质量奖：奖金50万元、奖牌（杯）、证书',
  ],
  [
    { kind: 'prize', tier: 'nomination', money: 5_000, items: ['plaque'] },
    '提名奖：奖金5000元、奖牌',
  ],
  [
    { kind: 'prize', tier: 'nomination', money: null, items: ['certificate'] },
    '提名奖：证书（未写奖金）',
  ],
  [{ kind: 'prize-exception', winner: 'state-funded' }, '不发奖金：财政全额拨款的组织'],
  [{ kind: 'prize-exception', winner: 'repeat-winner' }, '不发奖金：再次获奖的组织'],
  [
    { kind: 'prize-exception', winner: 'higher-award-same-year' },
    '不发奖金：同一年度获得国家、省质量奖的组织',
  ],
  [{ kind: 'prize-exception', winner: 're-review-winner' }, '不发奖金：复评获奖的组织'],
  [{ kind: 'repeat-place', takesPlace: true }, '再次获奖的占用名额'],
  [{ kind: 'repeat-place', takesPlace: false }, '再次获奖的不占名额'],
  [
    { kind: 'reapply', tier: 'quality-award', bar: { count: 3, unit: 'round' } },
    '市长质量奖：获奖后3届内不得再次申报',
  ],
  [{ kind: 'reapply', tier: 'nomination', bar: null }, '提名奖：可以重复申报'],
  [
    { kind: 'validity', tier: 'nomination', years: 4, afterwards: '期满可申请复评' },
    '提名奖：有效期4年，期满可申请复评',
  ],
  [{ kind: 'validity', tier: 'nomination', years: 3 }, '提名奖：有效期3年'],
  [
    { kind: 'validity', tier: 'nomination', years: 3, startsFrom: 'next-year' },
    '提名奖：自获奖次年起有效期3年',
  ],
  [
    { kind: 'validity', tier: 'nomination', years: 3, startsFrom: 'publication' },
    '提名奖：自公布之日起有效期3年',
  ],
  [
    { kind: 'window', stage: 'proposed-winners', tier: 'nomination', length: SEVEN_DAYS },
    '拟奖名单公示（提名奖）：应不少于7日',
  ],
  [
    { kind: 'higher-award-bar', level: 'prefecture' },
    '已取得上一级（市级）政府质量奖励的，不再参加评选',
  ],
  [{ kind: 'higher-award-bar', level: 'nation' }, '已取得国家级质量奖励的，不再参加评选'],
  [
    { kind: 'window', stage: 'proposed-winners', length: SEVEN_DAYS, channel: '新闻媒体' },
    '拟奖名单公示：应不少于7日，渠道：新闻媒体',
  ],
  [{ kind: 'window', stage: 'proposed-winners', length: null }, '拟奖名单公示：应当公开，未写天数'],
  [{ kind: 'order', sequence: ['publicity', 'approval', 'award'] }, '依次应为：公示 → 批准 → 颁奖'],
  [
    {
      kind: 'order',
      sequence: ['executive-meeting', 'publicity'],
      alternative: ['publicity', 'signature', 'announcement'],
    },
    '依次应为：常务会议审定 → 公示；另处写作：公示 → 领导签署 → 公告',
  ],
  [
    { kind: 'score', tier: 'quality-award', atLeast: 600, outOf: 1000 },
    '市长质量奖：得分不得低于600分（满分1000分）',
  ],
  [{ kind: 'reviewers', atLeast: 5 }, '每个评审组不得少于5人'],
  [
    {
      kind: 'time-limit',
      task: '资格审查',
      length: { ...SEVEN_DAYS, bound: 'maximum' },
      from: '收到材料之日',
    },
    '资格审查应在7日以内完成，自收到材料之日起',
  ],
  [{ kind: 'time-limit', task: '评审', length: SEVEN_DAYS, from: null }, '评审应不少于7日'],
  [{ kind: 'recusal', by: 'own-motion' }, '评审人员与申报组织有利害关系的，应当主动回避'],
  [
    { kind: 'recusal', by: 'request', evidence: true },
    '评审人员应当回避的，申报组织可以申请回避，须提供证明材料',
  ],
  [{ kind: 'recusal', by: 'request', evidence: false }, '评审人员应当回避的，申报组织可以申请回避'],
  [{ kind: 'recusal', by: 'order' }, '评审人员应当回避的，由主管机构责令回避'],
  [{ kind: 'recusal', by: 'duty' }, '评审人员与申报组织有利害关系的，应当回避'],
  [
    { kind: 'objection-right', during: 'whole-review', office: null },
    '评审过程中可以提出异议（这是门户的推断，原文没有这样写）',
  ],
  [
    { kind: 'objection-right', during: 'publicity', office: '秘书处' },
    '公示期内可以提出异议，向秘书处提出（这是门户的推断，原文没有这样写）',
  ],
  [
    { kind: 'objection-form', party: 'person', requires: ['written', 'real-name'] },
    '个人提出异议的，应当书面提出、签署本人姓名',
  ],
  [
    { kind: 'objection-form', party: 'unit', requires: ['seal'] },
    '单位提出异议的，应当加盖单位公章',
  ],
  [
    { kind: 'objection-clock', actor: '秘书处', task: '核实', length: null, from: null },
    '秘书处应当核实（未写期限）',
  ],
  [
    {
      kind: 'objection-clock',
      actor: '秘书处',
      task: '答复',
      length: SEVEN_DAYS,
      from: '受理之日',
    },
    '秘书处应不少于7日答复，自受理之日起',
  ],
  [{ kind: 'objection-upheld', effect: '取消资格', replacement: null }, '取消资格'],
  [
    { kind: 'objection-upheld', effect: '取消资格', replacement: 'next-in-rank' },
    '取消资格，按名次依次递补',
  ],
  [{ kind: 'duty', duty: 'sharing', text: '分享经验' }, '分享经验'],
  [
    { kind: 'duty', duty: 'annual-report', text: '报送年度报告', years: 3 },
    '获奖后3年内，报送年度报告',
  ],
  [
    {
      kind: 'revocation',
      ground: 'fraud',
      text: '骗取荣誉',
      within: null,
      power: 'may',
      consequences: ['title', 'plaque', 'money', 'circular'],
      ban: { count: 5, unit: 'year' },
    },
    '骗取荣誉的，可提请撤销称号，收回奖牌，追缴奖金，通报；5年内不受理申报',
  ],
  [
    {
      kind: 'revocation',
      ground: 'accident',
      text: '发生重大事故',
      within: { count: 3, unit: 'year' },
      power: 'must',
      consequences: ['award', 'certificate', 'plaque-or-cup', 'published'],
      ban: null,
    },
    '获奖后3年内发生重大事故的，应当提请撤销奖励，收回证书，收回奖牌（杯），向社会公开',
  ],
  [
    {
      kind: 'revocation',
      ground: 'false-application',
      text: '材料虚假',
      within: null,
      power: 'unstated',
      consequences: [],
      ban: { count: 2, unit: 'round' },
    },
    '材料虚假的，2届内不受理申报',
  ],
  [{ kind: 'statement', topic: 'office', text: '秘书处', office: { name: '秘书处' } }, '秘书处'],
  ...FURTHER_SENTENCES,
];

describe('ruleSentence', () => {
  it.each(SENTENCES)('says %j as “%s”', (rule, sentence) => {
    expect(said(rule)).toBe(sentence);
  });

  it('has a sentence here for every kind of rule', () => {
    const kinds = rulesFile.shape.rules.element.options.map(
      ({ shape }) => [...shape.kind.values][0],
    );
    const shown = new Set(SENTENCES.map(([rule]) => rule.kind));
    expect(kinds.filter((kind) => !shown.has(kind ?? ''))).toEqual([]);
  });
});
