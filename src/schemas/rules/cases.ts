import { z } from 'zod';
import { day, line, slug } from '../text.ts';

const result = z.enum(['met', 'unmet', 'unknown', 'review']);

/** `cases.yaml`: worked examples anyone can check, run against the rules beside them on every reading. */
export const casesFile = z.array(
  z.strictObject({
    id: slug.describe('用例编号'),
    says: line.describe('一句话说明这个用例'),
    on: day.describe('按哪一天推算'),
    facts: z.record(z.string(), z.unknown()).describe('事实，键名见 fields.md 的“事实”'),
    rounds: z.array(day).optional().describe('真实评审届次的表彰决定日期；不写按评审周期推算'),
    outcome: z
      .enum(['eligible', 'ineligible', 'undetermined'])
      .describe('结论：eligible 未发现不符合；ineligible 不符合；undetermined 资料不足'),
    conditions: z
      .record(slug, result)
      .optional()
      .describe(
        '各条件的结果，可以只写几项：met 符合；unmet 不符合；unknown 资料不足；review 由评审认定',
      ),
    eligibleFrom: day.nullable().optional().describe('最早可申报日期；没有这样的日期写 null'),
  }),
);
export type EligibilityCase = z.infer<typeof casesFile>[number];
