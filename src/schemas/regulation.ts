import { z } from 'zod';
import { amendment } from './amendment.ts';
import {
  citation,
  citations,
  count,
  day,
  documentNumber,
  format,
  line,
  moment,
  sha256,
  slug,
} from './text.ts';

/** A day a text names, together with the words that name it; `on: null` where the text leaves it blank. */
const statedDay = z.strictObject({
  on: day.nullable().describe('日期，原文空缺写 null'),
  remark: line.optional().describe('空缺时的说明，如 日期空缺'),
  cites: citations,
});

/** The version a text repeals: one held here, or one known by its number only. */
const repealed = z.union([
  z.strictObject({ version: slug.describe('本地收录的版本文件夹名'), cites: citations }),
  z.strictObject({
    documentNumber: documentNumber.describe('未收录文本的文号'),
    title: line.optional().describe('未收录文本的名称'),
    cites: citations,
  }),
]);

/** A flow chart printed as an annex, step by step; the picture is drawn from these words. */
const flowChart = z.strictObject({
  at: z
    .string()
    .regex(/^annex[1-9]\d*$/, 'annex1、annex2 等')
    .describe('所在附件'),
  title: line.describe('流程图标题'),
  steps: z
    .array(
      z.strictObject({
        actor: line.describe('承担者，附件原文'),
        action: line.describe('步骤，附件原文'),
      }),
    )
    .min(1)
    .describe('各个步骤，先后排列'),
});

/** `regulation.yaml`: what is known about one version of a text. */
export const regulationFile = z
  .strictObject({
    title: line.describe('标题，不含书名号和“征求意见稿”字样'),
    stage: z.enum(['draft', 'issued']).describe('draft 草案；issued 已印发'),
    draftLabel: line.optional().describe('草案字样：征求意见稿、讨论稿等'),
    documentNumber: documentNumber.nullable().describe('发文字号，原文没有写 null'),
    issuer: line.nullable().describe('发文机关，原文没有写 null'),
    indexNumber: line.optional().describe('索引号，照政府信息公开目录'),
    subject: line.optional().describe('主题分类，照政府信息公开目录'),
    signedOn: statedDay.nullable().describe('成文日期'),
    publishedOn: moment
      .optional()
      .describe(
        '发布日期，不知道的不写；可以写到时刻（北京时间），如 "2026-11-20T09:00"，在此以前网站上看不到',
      ),
    effective: statedDay.nullable().describe('施行日期；文本未写日期时为 null'),
    term: z
      .strictObject({
        years: count.nullable().describe('有效年数；文本未写年数时为 null'),
        until: day
          .optional()
          .describe('有效期的最后一天，如 有效期至2027年12月31日；文本写年数的不写，由门户推算'),
        cites: citations,
      })
      .nullable()
      .describe('有效期；文本未规定写 null'),
    repeals: z.array(repealed).describe('废止的文件'),
    supersedes: z
      .strictObject({
        version: slug.describe('本地收录的版本文件夹名'),
        reason: line.describe('为什么认为已经取代，会公开显示，句末不加句号'),
      })
      .optional()
      .describe('文本没有写明废止、门户认为已被本文本取代的版本'),
    amends: amendment
      .optional()
      .describe('本文本是修改决定（通知）改出来的：写明改的是哪个版本、哪份决定、改了哪几处'),
    mayLackAmendments: line
      .optional()
      .describe('可能未含最新修改的，写明为什么；会公开显示在“可能未含最新修改”之后，句末不加句号'),
    provenance: z
      .strictObject({
        file: line.describe('来源文件名'),
        sha256: sha256.describe('来源文件 source.txt 的 SHA-256'),
        unknown: z.array(line).describe('来源方面不知道的事'),
      })
      .describe('来源'),
    corrections: z
      .array(
        z.strictObject({
          on: day.describe('更正日期'),
          reason: line.describe('更正了什么，如 第八条误并为一段'),
        }),
      )
      .optional()
      .describe('登记以后对录入的更正，先后排列；只在录入有误时填写'),
    flowCharts: z.array(flowChart).optional().describe('附件中的流程图'),
  })
  .refine((file) => (file.stage === 'draft') === (file.draftLabel !== undefined), {
    ...format('draft-label'),
    path: ['draftLabel'],
  });
export type FlowChart = z.infer<typeof flowChart>;
export type RegulationFile = z.infer<typeof regulationFile>;

/** `notes.yaml`: neutral notes on the wording as printed (原文如此). */
export const notesFile = z.array(
  z
    .strictObject({
      id: slug.describe('说明编号'),
      kind: z
        .enum(['misprint', 'inconsistency', 'open-point', 'blank', 'layout'])
        .describe(
          'misprint 文字疑误；inconsistency 前后不一；open-point 文义未明；blank 空缺；layout 版式',
        ),
      places: z.array(citation).describe('所在条款及原文；版式说明可为空'),
      note: line.describe('中性说明'),
    })
    .refine((note) => note.places.length > 0 || note.kind === 'layout', {
      ...format('note-without-place'),
      path: ['places'],
    }),
);
export type SourceNote = z.infer<typeof notesFile>[number];
