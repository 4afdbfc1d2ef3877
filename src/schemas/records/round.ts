import { z } from 'zod';
import { NOTICES } from '../../model/stages.ts';
import { day, line, slug, webAddress } from '../text.ts';
import { creditCode, tierId } from './record-base.ts';

const missing = z.enum(NOTICES);

/** `round.yaml`: one 届 of one award. */
export const roundFile = z.strictObject({
  label: line.describe('届次或年度，照录，如 第十五届、2022年度'),
  regulation: z
    .union([slug, z.literal('unknown')])
    .describe('依据的办法版本文件夹名；所依据的文本未收录写 unknown'),
  sample: z.boolean().describe('样例写 true，文件夹名以 sample- 开头；真实记录写 false'),
  applied: z
    .strictObject({
      count: z.int().nonnegative().describe('申报组织数'),
      from: line.describe('这个数字公布在哪里，如 受理名单公示'),
    })
    .optional()
    .describe('申报组织数；没有公布过就不写'),
  onSite: z
    .strictObject({
      count: z.int().nonnegative().describe('进入现场评审的组织数'),
      from: line.describe('这个数字公布在哪里，如 现场评审公告'),
    })
    .optional()
    .describe('进入现场评审的组织数；没有公布过就不写'),
  tiers: z
    .array(
      z.strictObject({
        id: tierId.describe('奖项编号，英文小写，编辑自定，如 first-prize'),
        name: line.describe('通知印的奖项名称，照录，如 一等奖'),
      }),
    )
    .min(1)
    .optional()
    .describe('通知印的各个奖项；办法文本未收录（regulation: unknown）而名单写有奖项的才写'),
  heldInPart: z
    .literal(true)
    .optional()
    .describe(
      '只收录到本届的一部分文件（如一份旧名单）时写 true：其余各份页面写“未收录”，不用逐份写 notHeld',
    ),
  notHeld: z
    .array(missing)
    .optional()
    .describe('办法要求公开、门户没有收录的文件；页面写“未收录”，不表示没有公开'),
  lookedFor: z
    .array(
      z.strictObject({
        stage: missing.describe('找的是哪份文件'),
        on: day.describe('哪一天查的'),
        where: line.describe('查了哪里，如 市政府网站'),
      }),
    )
    .optional()
    .describe('查过而没有见到的文件；页面写“未见公开（某日查过某处）”'),
  withheld: z
    .array(
      z.strictObject({
        stage: missing.describe('不公开的是哪份文件'),
        said: line.describe('机关自己说不公开的话，照录'),
        url: webAddress.optional().describe('这句话的网址'),
      }),
    )
    .optional()
    .describe('机关自己说明不公开的文件；页面写“未公开”'),
  remark: line.optional().describe('门户的说明'),
});
export type RoundFile = z.infer<typeof roundFile>;

/** `organisations/<id>.yaml`: what no notice carries. */
export const organisationFile = z.strictObject({
  name: line.describe('现名'),
  creditCode: creditCode.optional().describe('统一社会信用代码；没有印的不写'),
  formerNames: z.array(line).optional().describe('曾用名'),
  sample: z.boolean().describe('样例写 true'),
  remark: line.optional().describe('门户的说明'),
});
export type OrganisationFile = z.infer<typeof organisationFile>;
