import { expect, it } from 'vitest';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
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

/** Rules that keep the text's own words beside their codes. */
const OWN_WORDS: [point: string, rule: { kind: string; [part: string]: unknown }, says: string][] =
  [
    [
      'T12',
      { kind: 'prize-exception', winner: 'repeat-winner', as: '不再发放奖金' },
      '不再发放奖金：再次获奖的组织',
    ],
    [
      'T12',
      { kind: 'repeat-place', takesPlace: false, as: '复评获奖的，不占当年获奖名额' },
      '复评获奖的，不占当年获奖名额',
    ],
    [
      'T13',
      {
        kind: 'revocation',
        ground: 'fraud',
        text: '骗取荣誉',
        within: null,
        power: 'unstated',
        consequences: ['award'],
        ban: null,
        as: { power: '由办公室核实并提交评审组决定后，报请市政府' },
      },
      '骗取荣誉的，由办公室核实并提交评审组决定后，报请市政府撤销奖励',
    ],
    [
      'T14',
      {
        kind: 'revocation',
        ground: 'accident',
        text: '发生重大事故',
        within: { count: 5, unit: 'year' },
        power: 'unstated',
        consequences: ['award', 'certificate', 'plaque', 'published'],
        ban: { count: 10, unit: 'year' },
        as: {
          within: '自获奖之日起5年内',
          award: '取消其奖励',
          certificate: '追回证书、奖牌',
          plaque: '追回证书、奖牌',
          published: '并予以曝光',
          ban: '不予受理其申报',
        },
      },
      '自获奖之日起5年内发生重大事故的，取消其奖励，追回证书、奖牌，并予以曝光；10年内不予受理其申报',
    ],
    [
      'T14',
      { kind: 'objection-right', during: 'whole-review', office: '办公室', as: '评审过程中' },
      '评审过程中可以提出异议，向办公室提出',
    ],
    [
      'T14',
      {
        kind: 'objection-upheld',
        effect: '取消资格',
        replacement: 'next-in-rank',
        as: '按排名先后进行递补',
      },
      '取消资格，按排名先后进行递补',
    ],
    [
      'T14',
      { kind: 'order', sequence: ['publicity', 'approval'], as: { approval: '市政府审定' } },
      '依次应为：公示 → 市政府审定',
    ],
    [
      'T14',
      { kind: 'reapply', tier: 'nomination', bar: { count: 5, unit: 'year' }, as: '不得重复申报' },
      '提名奖：获奖后5年内不得重复申报',
    ],
    [
      'T30',
      { kind: 'recusal', by: 'request', as: '没有自行回避，申报组织也可以申请回避' },
      '没有自行回避，申报组织也可以申请回避',
    ],
    [
      'T31',
      { kind: 'reapply', tier: 'all', bar: { count: 3, unit: 'year' } },
      '市长质量奖、提名奖：获奖后3年内不得再次申报',
    ],
    [
      'T36',
      { kind: 'window', stage: 'proposed-winners', length: SEVEN_DAYS, as: '拟授奖名单' },
      '拟奖名单公示（拟授奖名单）：应不少于7日',
    ],
  ];

it.each(OWN_WORDS)("%s: says %j in the text's own words as “%s”", (_, rule, sentence) => {
  expect(said(rule)).toBe(sentence);
});
