import { z } from 'zod';
import { address, day, line, slug } from '../text.ts';
import { body, namedKind, namedOrganisation, recordBase, revision, tierId } from './record-base.ts';
import type { Identified } from './record-base.ts';

/** `revocations/<day>-<organisation>.yaml`: an award taken back. */
export const revocationRecord = z.strictObject({
  ...recordBase,
  body,
  revision,
  sample: z.boolean().describe('样例写 true'),
  ...namedOrganisation,
  organisation: namedOrganisation.organisation
    .optional()
    .describe('统一社会信用代码；决定没有印的，照获奖名单的编号写，名单也没有印的可以不写'),
  ...namedKind,
  kind: namedKind.kind.describe(
    '撤销的是谁的奖项：organisation 组织（不写就是）；person 个人；team 班组；project 项目。照获奖名单的那一行写',
  ),
  round: slug.describe('被撤销的奖项所属的届（rounds 下的文件夹名）'),
  tier: tierId.describe('被撤销的奖项层级'),
  ground: address.describe('撤销事由所在条款'),
  happenedOn: day.nullable().describe('事由发生日期；未载明写 null'),
  facts: line.describe('事实，照录'),
  decidedOn: day.describe('决定日期'),
  takenBack: z
    .array(
      z.enum(['award', 'title', 'certificate', 'plaque', 'plaque-or-cup', 'cup', 'medal', 'money']),
    )
    .describe('撤销、收回的内容'),
  banUntil: z
    .union([day, z.literal('ever')])
    .nullable()
    .describe('不得申报截至日；决定写明不再受理、终身不得申报的写 ever；决定未写为 null'),
});
/** A decision as it is read. */
export type RevocationRecord = Identified<z.infer<typeof revocationRecord>>;
