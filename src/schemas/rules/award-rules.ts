import { z } from 'zod';
import { AWARD_LEVELS } from '../../model/facts.ts';
import { format, lasting, line, slug } from '../text.ts';
import { ownWords, ruleBase, startsFrom, tier } from './rule-base.ts';

/** Rules on what is given, how often, and to whom not. */
export const awardRules = [
  z
    .strictObject({
      kind: z.literal('places').describe('名额'),
      ...ruleBase,
      tier: z
        .union([tier, z.array(slug).min(2)])
        .describe('奖项层级编号；几个奖项合计的写几个，如 [gold, silver]；all 表示全部合计'),
      count: z.int().positive().nullable().describe('名额；不限名额写 null'),
      bound: z
        .enum(['at-most', 'about', 'exact', 'unlimited'])
        .describe('at-most 不超过；about 左右；exact 写定的数目；unlimited 不限名额'),
      unit: line
        .optional()
        .describe('原文数名额所用的字，照引文，如 家、名、项；不写的，个人用“名”，其他用“个”'),
      among: z
        .array(
          z.strictObject({
            of: line.describe('其中的哪一类，照引文，如 制造业项目'),
            category: line.optional().describe('名单“类别”一栏怎样写这一类；与 of 相同的不写'),
            count: z.int().positive().describe('名额'),
            bound: z
              .enum(['at-most', 'at-least', 'exact', 'about'])
              .describe('at-most 不超过；at-least 不少于；exact 写定的数目；about 左右'),
          }),
        )
        .min(1)
        .optional()
        .describe('其中各类的名额；原文没有分的不写'),
    })
    .refine((rule) => (rule.bound === 'unlimited') === (rule.count === null), {
      path: ['count'],
      ...format('places-unlimited'),
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
      .array(z.enum(['certificate', 'plaque', 'plaque-or-cup', 'cup', 'medal']))
      .describe('证书、奖牌、奖牌（杯）、奖杯、奖章'),
    bound: z
      .literal('at-most')
      .optional()
      .describe('原文写“不超过”“最高”的写 at-most；写定数目的不写'),
    firstTime: z
      .literal(true)
      .optional()
      .describe('原文只奖励首次获奖的写 true；再次获奖的怎样，另写 prize-exception'),
    per: line.optional().describe('原文数奖金所用的字，照引文，如 每人、每个；没有写的不写'),
  }),
  z
    .strictObject({
      kind: z.literal('higher-award-prize').describe('获得上级奖项的另行奖励'),
      ...ruleBase,
      level: z.enum(AWARD_LEVELS).describe('获得哪一级政府的质量奖'),
      money: z.int().positive().nullable().describe('另行奖励，元；按比例配套的写 null'),
      percent: z
        .number()
        .positive()
        .optional()
        .describe('按上级奖金的百分之几配套；写定数目的不写'),
      bound: z.literal('at-most').optional().describe('原文写“不超过”“最高”的写 at-most'),
      as: ownWords('另行奖励', '另行奖励'),
    })
    .refine((rule) => (rule.money === null) === (rule.percent !== undefined), {
      path: ['money'],
      ...format('money-or-percent'),
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
    bar: lasting
      .nullable()
      .describe('多久内不得再次申报；不得再次申报而没有写多久的写 ever；随时可申报写 null'),
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
