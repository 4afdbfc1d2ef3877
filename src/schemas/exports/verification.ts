import { z } from 'zod';
import type { VerifyFile } from '../../register/verify-file.ts';
import type { FileIndex } from '../../register/file-index.ts';
import { flags, revisionStateName, sha256, stated, statedDay, states } from './common.ts';

const { sample, draft } = flags;

/** `verify/awards.json`: every organisation with its awards, and what each text says of using the title. */
export const awardsFile: z.ZodType<VerifyFile> = z.strictObject({
  on: z.iso.date().describe('数据截至'),
  organisations: z.array(
    z.strictObject({
      name: z.string().describe('组织名称，照印'),
      otherNames: z.array(z.string()).describe('曾用名和名单上的其他写法'),
      creditCode: stated.describe('统一社会信用代码；名单没有印的为空'),
      href: z.string().describe('组织页的网址路径'),
      sample,
      awards: z.array(
        z.strictObject({
          title: z.string().describe('地区、届次、奖项'),
          award: z.strictObject({
            tier: z.string().describe('奖项代号'),
            decidedOn: statedDay.describe('决定日期；没有写的为空'),
            revokedOn: statedDay.describe('撤销日期'),
            termFrom: z.iso
              .date()
              .optional()
              .describe('有效期从哪一天算起；从决定之日算起的没有这一项'),
          }),
          validYears: z.int().positive().nullable().describe('有效期，年；办法未规定的为空'),
          sample,
          draft,
          decision: z.string().describe('表彰决定的网址路径'),
          revocation: stated.describe('撤销决定的网址路径'),
          termUnsaid: stated.describe('没有有效期的原因；有有效期的为空'),
          rules: z.string().describe('称号使用规定的键，见 rules'),
          states,
        }),
      ),
      bars: z
        .array(
          z.strictObject({
            from: z.iso.date().describe('限制的第一天'),
            sureUntil: statedDay.describe('按各种读法都还受限制的最后一天；不能肯定受限制的为空'),
            until: z.iso.date().describe('按最长的读法，受限制的最后一天'),
            endUnknown: z.boolean().describe('何时届满没有写明，until 是最迟的一天'),
            sentence: z.string().describe('哪个奖、为什么、到何时'),
            cites: z.array(
              z.strictObject({ label: z.string(), href: z.string(), quote: z.string() }),
            ),
          }),
        )
        .describe('由本站收录的记录推知的申报限制'),
      states,
    }),
  ),
  rules: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          onPublicity: z.boolean().describe('关于宣传；否则关于证书和奖牌'),
          sentence: z.string(),
          openReach: z.boolean().describe('是否及于其他奖项，条文未明'),
          cites: z.array(
            z.strictObject({ label: z.string(), href: z.string(), quote: z.string() }),
          ),
        }),
      ),
    )
    .describe('各文本关于使用称号的规定；文本未收录的没有'),
});

/** `verify/files.json`: every published revision, and the SHA-256 of each of its files. */
export const fileIndexFile: z.ZodType<FileIndex> = z.strictObject({
  revisions: z.array(
    z.strictObject({
      id: z.string().describe('记录或文本的编号，也是网址的一部分'),
      revision: z.int().positive().describe('版次'),
      name: z.string(),
      title: z.string(),
      href: z.string().describe('网址路径'),
      sample,
      state: revisionStateName.describe('这一版现在的状态'),
      sha256: sha256.describe('作者文件的校验值'),
      entry: z
        .strictObject({ number: z.int().positive(), on: z.iso.date() })
        .nullable()
        .describe('登记簿的号和日期；没有登记的为空'),
    }),
  ),
  files: z
    .record(
      sha256,
      z.array(
        z.tuple([
          z.int().nonnegative().describe('revisions 里的位置，从 0 数起'),
          z
            .enum([
              'authored',
              'source',
              'attachment',
              'text',
              'markdown',
              'csv',
              'record-json',
              'regulation-json',
              'record-content',
            ])
            .describe('这一版的什么文件'),
        ]),
      ),
    )
    .describe('以文件的 SHA-256 为键'),
});
