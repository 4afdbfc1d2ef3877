import { z } from 'zod';
import { RECIPIENTS } from '../../model/recipients.ts';
import { ASPECTS } from '../../model/topics.ts';
import { citations, line, slug } from '../text.ts';
import { awardRules } from './award-rules.ts';
import { conductRules } from './conduct-rules.ts';
import { covered } from './covered.ts';
import { eligibility } from './eligibility.ts';
import { objectionRules } from './objection-rules.ts';
import { procedureRules, publicationStage } from './procedure-rules.ts';

const rule = z.discriminatedUnion('kind', [
  ...awardRules,
  ...procedureRules,
  ...objectionRules,
  ...conductRules,
]);
export type Rule = z.infer<typeof rule>;
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

const processStage = z.strictObject({
  id: slug.describe('环节编号'),
  name: line.describe('环节名称'),
  actor: line.nullable().describe('承担者；文本未写为 null'),
  publishes: publicationStage.optional().describe('本环节公开的内容'),
  cites: citations,
  note: line.optional().describe('门户的说明'),
});
export type ProcessStage = z.infer<typeof processStage>;

const awardTier = z.strictObject({
  id: slug.describe('奖项编号，自拟，如 quality-award、gold、craftsman；名单的 tier 照这里写'),
  name: line.describe('奖项名称，原文用语'),
  for: z
    .array(z.enum(RECIPIENTS))
    .min(1)
    .optional()
    .describe(
      '授予谁：organisation 组织；person 个人；team 班组、团队；project 项目；不写为只授予组织',
    ),
  cites: citations,
});
export type AwardTier = z.infer<typeof awardTier>;

/** `rules.yaml`: what a machine can check in a text. No rule without its words. */
export const rulesFile = z.strictObject({
  tiers: z.array(awardTier).min(1).describe('奖项'),
  rules: z.array(rule).describe('规则'),
  process: z.array(processStage).describe('评审过程的各个环节，先后排列；没有写 []'),
  eligibility: eligibility.optional().describe('申报条件；文本没有规定的不写'),
  notStated: z
    .array(z.enum(ASPECTS))
    .optional()
    .describe('通读全文以后，确认文本没有规定的行；没有写在这里、也没有规则的行，页面写“未录入”'),
  covered: z.array(covered).optional().describe('读过而没有整理成规则的句子'),
});
export type RulesFile = z.infer<typeof rulesFile>;
