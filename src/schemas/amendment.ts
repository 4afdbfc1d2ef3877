import { z } from 'zod';
import { address, citation, day, documentNumber, line, slug } from './text.ts';

const by = citation.describe('决定里的哪一部分、怎样写，照抄决定的字句，如 将第六条修改为');
const place = address.describe(
  '改的是哪里：replace、delete、words 用原文本的条号；insert 一条的用新文本的条号，款、项用原文本的',
);

/** One change a decision makes to the words of a text. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('replace').describe('整条、整款、整项修改为引号里的字句'),
    place,
    by,
  }),
  z.strictObject({ kind: z.literal('delete').describe('删去一条、一款或一项'), place, by }),
  z.strictObject({
    kind: z.literal('insert').describe('增加引号里的一条、一款或一项；后面的序号顺延'),
    place,
    by,
  }),
  z.strictObject({
    kind: z.literal('words').describe('改动、删去个别字句'),
    place: place.optional().describe('哪一条、款、项；全文统一改的不写'),
    from: line.describe('原来的字句'),
    to: line.optional().describe('改成的字句；删去的不写'),
    by,
  }),
]);
export type Change = z.infer<typeof change>;

/** How a version was made out of an earlier one by a decision or a notice that changes its words. */
export const amendment = z.strictObject({
  version: slug.describe('被修改的版本文件夹名'),
  consolidatedBy: z
    .enum(['authority', 'portal'])
    .describe(
      'authority 发文机关公布了修改后的全文；portal 只公布了修改决定，全文由门户照决定整理，页面会写明',
    ),
  title: line.describe('修改决定（通知）的标题，不含书名号'),
  documentNumber: documentNumber.nullable().describe('修改决定的文号，没有写 null'),
  effective: z
    .strictObject({
      on: day.describe('修改自哪一天起施行'),
      cites: z
        .array(citation)
        .min(1)
        .describe('依据：决定里的字句；没有收录决定的，引本文本的字句'),
    })
    .describe('修改自何时起施行'),
  changes: z
    .array(change)
    .min(1)
    .optional()
    .describe('决定的各处修改，先后排列；没有收录决定 decision.md 的不写'),
  others: z
    .array(address)
    .min(1)
    .optional()
    .describe('决定里不改本文本的部分，如修改其他文件的 ["pt2"]、调整条文顺序的'),
});
export type Amendment = z.infer<typeof amendment>;
