import { z } from 'zod';
import { dayLength, line } from '../text.ts';
import { ownWords, ruleBase } from './rule-base.ts';

/** Rules on objections: who, when, how, and what follows. */
export const objectionRules = [
  z.strictObject({
    kind: z.literal('objection-right').describe('异议权'),
    ...ruleBase,
    during: z.enum(['whole-review', 'publicity']).describe('可提出异议的时段'),
    office: line.nullable().describe('受理机构，文本未写为 null'),
    within: dayLength
      .optional()
      .describe('自公示之日起多少天内提出；文本另写了异议期限的才写，公示期更长也以此为准'),
    anonymous: z.literal('refused').optional().describe('原文写明匿名异议不予受理的写 refused'),
    as: ownWords('评审过程中', '推断的时段，并注明是门户的推断'),
  }),
  z.strictObject({
    kind: z.literal('objection-form').describe('异议形式'),
    ...ruleBase,
    party: z.enum(['person', 'unit']).describe('person 个人；unit 单位'),
    requires: z
      .array(
        z.enum([
          'written',
          'real-name',
          'phone',
          'address',
          'identity-proof',
          'domicile',
          'seal',
          'evidence',
        ]),
      )
      .min(1)
      .describe('形式要求'),
  }),
  z.strictObject({
    kind: z.literal('objection-clock').describe('异议办理期限'),
    ...ruleBase,
    actor: line.describe('承办者'),
    task: line.describe('事项'),
    length: dayLength.nullable().describe('期限；文本未写为 null'),
    from: line.nullable().describe('起算点；文本未写为 null'),
    extension: z
      .strictObject({
        length: dayLength.nullable().describe('可以延长多少天；文本未写为 null'),
        when: line.describe('什么情形可以延长，照引文，如 情况复杂的'),
      })
      .optional()
      .describe('可以延长的；文本没有写的不写'),
  }),
  z.strictObject({
    kind: z.literal('objection-upheld').describe('异议成立'),
    ...ruleBase,
    effect: line.describe('异议成立的后果'),
    onlyFor: z
      .literal('prohibition')
      .optional()
      .describe('prohibition 查证属实还不够，须属于申报条件的禁止性规定；不写为属实即可'),
    replacement: z.enum(['next-in-rank']).nullable().describe('是否递补；不递补或未写为 null'),
    as: ownWords('所空奖项按排名先后进行递补', '按名次依次递补'),
  }),
] as const;
