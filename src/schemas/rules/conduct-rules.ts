import { z } from 'zod';
import { TOPICS } from '../../model/topics.ts';
import { format, lasting, line, period } from '../text.ts';
import { factOf } from './facts.ts';
import { ownWordsOf, ruleBase, startsFrom, tier } from './rule-base.ts';

/** Who runs the award from day to day, in the text's own words. */
const office = z.strictObject({
  name: line.describe('机构名称，照引文'),
  alias: line.optional().describe('名称后面括号里的简称或所在部门，照文本'),
  address: line.optional().describe('地址，照引文；文本没有印的不写'),
  phone: line.optional().describe('电话，照引文；文本没有印的不写'),
});
export type Office = z.infer<typeof office>;

/** Rules on what follows the award, and rules told in a sentence. */
export const conductRules = [
  z.strictObject({
    kind: z.literal('duty').describe('获奖后义务'),
    ...ruleBase,
    duty: z
      .enum([
        'annual-report',
        'year-label',
        'no-product-advertising',
        'no-transfer',
        'fund-use',
        'sharing',
        'visits',
      ])
      .describe('义务'),
    years: z.int().positive().optional().describe('持续年数'),
    text: line.describe('一句话说明'),
  }),
  z.strictObject({
    kind: z.literal('reassessment').describe('获奖后的复核、复评'),
    ...ruleBase,
    tier: tier.default('all'),
    every: z
      .int()
      .positive()
      .nullable()
      .describe('每几年复核一次；期满时一次或者没有写几年的写 null'),
    text: line.describe('怎样复核、不合格的怎样，一句话'),
  }),
  z.strictObject({
    kind: z.literal('revocation').describe('撤销'),
    ...ruleBase,
    ground: z
      .enum(['fraud', 'false-application', 'accident', 'misconduct', 'reassessment'])
      .describe(
        '事由类别；fraud 骗取奖项；false-application 申报材料隐瞒或虚假，只限制申报；accident 事故；misconduct 违法、犯罪、失信等其他事由；reassessment 复核、复评不合格',
      ),
    text: line.describe('事由，一句话'),
    within: period.nullable().describe('事由发生的时限；文本未写为 null'),
    power: z
      .enum(['may', 'must', 'unstated'])
      .describe('may 可以提请；must 应当提请；unstated 未写'),
    consequences: z
      .array(
        z.enum([
          'title',
          'award',
          'certificate',
          'plaque',
          'plaque-or-cup',
          'cup',
          'medal',
          'money',
          'published',
          'circular',
        ]),
      )
      .describe(
        '后果：title 撤销称号，award 撤销（取消）奖励，收回证书、奖牌、奖杯、奖章、奖金，公开，通报',
      ),
    ban: lasting
      .nullable()
      .describe('此后多久不得申报；写明不再受理、终身不得申报的写 ever；文本未写为 null'),
    startsFrom,
    as: ownWordsOf({
      within: '时限，如 自获奖之日起5年内',
      power: '谁提请、谁决定，如 评委会应当提请市人民政府',
      title: '称号怎样撤销',
      award: '奖励怎样撤销，如 取消其奖励',
      certificate: '证书怎样收回，如 收回奖牌、证书',
      plaque: '奖牌怎样收回',
      'plaque-or-cup': '奖牌（杯）怎样收回',
      cup: '奖杯怎样收回',
      medal: '奖章怎样收回',
      money: '奖金怎样收回，如 追缴奖金',
      published: '怎样公开，如 向社会公告',
      circular: '怎样通报，如 并予以通报',
      ban: '期间以后的字句，如 不受理其申报',
    }),
    answers: z
      .array(factOf('day-or-never'))
      .min(1)
      .optional()
      .describe(
        '这一事由还回答自查的哪些问题，如 [lastViolationOn]；骗取荣誉、虚假申报、事故不用写，其他事由才写',
      ),
  }),
  z
    .strictObject({
      kind: z.literal('statement').describe('一句话概括'),
      ...ruleBase,
      topic: z.enum(TOPICS).describe('比较表中的行'),
      text: line.describe('一句话概括，不超出原文'),
      office: office.optional().describe('日常工作机构；topic 写 office 的必写，其他的不写'),
    })
    .refine((rule) => (rule.topic === 'office') === (rule.office !== undefined), {
      path: ['office'],
      ...format('office-fields'),
    }),
] as const;
