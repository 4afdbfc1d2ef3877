import { z } from 'zod';
import { APPROVAL_STEPS, STAGES } from '../../model/stages.ts';
import { dayLength, line, slug } from '../text.ts';
import { ownWords, ownWordsOf, ruleBase, tier } from './rule-base.ts';

/** A stage at which something is made public. */
export const publicationStage = z.enum(STAGES);
export type PublicationStage = z.infer<typeof publicationStage>;

/** A step at which somebody approves the winners. */
export const approvalStep = z.enum(APPROVAL_STEPS);

const sequence = z
  .array(
    z.enum(['executive-meeting', 'publicity', 'approval', 'signature', 'announcement', 'award']),
  )
  .min(2);

/** Rules on the way from the call to the award. */
export const procedureRules = [
  z.strictObject({
    kind: z.literal('window').describe('公示、公开'),
    ...ruleBase,
    tier: z
      .union([tier, z.array(slug).min(2)])
      .optional()
      .describe(
        '只管一个奖项的公示时写奖项层级编号，管几个的写几个，如 [gold, silver]；不写指全部',
      ),
    stage: publicationStage.describe('公开的环节'),
    length: dayLength.nullable().describe('公示期；文本未写天数时为 null'),
    channel: line.optional().describe('公开渠道，原文用语'),
    as: ownWords('拟授奖名单', '环节的通用叫法'),
  }),
  z.strictObject({
    kind: z.literal('order').describe('程序先后'),
    ...ruleBase,
    sequence: sequence.describe('程序先后'),
    alternative: sequence.optional().describe('条文另一处写的先后；两种都不算错'),
    as: ownWordsOf({
      'executive-meeting': '常务会议一步',
      publicity: '公示一步',
      approval: '批准一步，如 审定',
      signature: '签署一步',
      announcement: '公告一步',
      award: '颁奖一步，如 表彰奖励',
    }),
  }),
  z.strictObject({
    kind: z.literal('score').describe('最低得分'),
    ...ruleBase,
    tier,
    atLeast: z.int().positive().describe('最低得分'),
    outOf: z.int().positive().optional().describe('总分；文本未写的不写'),
  }),
  z.strictObject({
    kind: z.literal('reviewers').describe('评审人数'),
    ...ruleBase,
    atLeast: z.int().positive().describe('每组评审员最少人数'),
  }),
  z.strictObject({
    kind: z.literal('time-limit').describe('办理时限'),
    ...ruleBase,
    task: line.describe('限时完成的事项'),
    length: dayLength.describe('期限'),
    from: line.nullable().describe('起算点；文本未写为 null'),
  }),
  z.strictObject({
    kind: z.literal('recusal').describe('回避'),
    ...ruleBase,
    by: z.enum(['own-motion', 'request', 'order', 'duty']).describe('回避方式'),
    evidence: z.boolean().optional().describe('申请回避是否须附证明材料'),
    as: ownWords('没有自行回避，申报组织也可以申请回避', '通用的说法'),
  }),
] as const;
