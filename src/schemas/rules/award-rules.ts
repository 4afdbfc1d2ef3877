import { z } from 'zod';
import { line, period } from '../text.ts';
import { ownWords, ruleBase, startsFrom, tier } from './rule-base.ts';

/** Rules on what is given, how often, and to whom not. */
export const awardRules = [
  z.strictObject({
    kind: z.literal('places').describe('名额'),
    ...ruleBase,
    tier,
    count: z.int().positive().describe('名额'),
    bound: z.enum(['at-most', 'about']).describe('at-most 不超过；about 左右'),
  }),
  z.strictObject({
    kind: z.literal('cycle').describe('评审周期'),
    ...ruleBase,
    years: z.int().positive().describe('每几年评审一次'),
  }),
  z.strictObject({
    kind: z.literal('vacancy').describe('空缺'),
    ...ruleBase,
    tier: tier.default('all'),
    allowed: z.boolean().describe('可否空缺'),
    as: ownWords('申报单位达不到奖励条件的，奖项可以空缺', '奖项可以空缺'),
  }),
  z.strictObject({
    kind: z.literal('fee').describe('收费'),
    ...ruleBase,
    charged: z.boolean().describe('是否向申报组织收费'),
  }),
  z.strictObject({
    kind: z.literal('prize').describe('奖励'),
    ...ruleBase,
    tier,
    money: z.int().positive().nullable().describe('奖金，元；文本未写奖金时为 null'),
    items: z
      .array(z.enum(['certificate', 'plaque', 'plaque-or-cup']))
      .describe('证书、奖牌、奖牌（杯）'),
  }),
  z.strictObject({
    kind: z.literal('prize-exception').describe('不发奖金的情形'),
    ...ruleBase,
    winner: z
      .enum(['state-funded', 'repeat-winner', 'higher-award-same-year', 're-review-winner'])
      .describe('不发奖金的获奖组织'),
    as: ownWords('不再给予重复奖励', '不发奖金'),
  }),
  z.strictObject({
    kind: z.literal('repeat-place').describe('再次获奖占不占名额'),
    ...ruleBase,
    takesPlace: z.boolean().describe('再次获奖是否占用名额'),
    as: ownWords('复评获奖的，不占当年获奖名额', '再次获奖的不占名额'),
  }),
  z.strictObject({
    kind: z.literal('reapply').describe('再次申报'),
    ...ruleBase,
    tier,
    bar: period.nullable().describe('多久内不得再次申报；随时可申报写 null'),
    startsFrom,
    as: ownWords('不得重复申报', '不得再次申报'),
  }),
  z.strictObject({
    kind: z.literal('validity').describe('奖项有效期'),
    ...ruleBase,
    tier: tier.default('all'),
    years: z.int().positive().describe('奖项有效年数'),
    startsFrom,
    afterwards: line.optional().describe('期满后如何；文本没有写的不写'),
  }),
  z.strictObject({
    kind: z.literal('higher-award-bar').describe('上级奖项限制'),
    ...ruleBase,
    level: z.enum(['prefecture', 'province', 'nation']).describe('上一级政府质量奖的级别'),
  }),
] as const;
