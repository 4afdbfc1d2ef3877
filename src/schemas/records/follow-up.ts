import { z } from 'zod';
import { FOLLOW_UPS } from '../../model/stages.ts';
import { day, format, line } from '../text.ts';
import { objections } from './lists.ts';
import { printedWindow, recordBase, revision, stem } from './record-base.ts';

/** `follow-up--<name>.md`: a notice about another notice, which stays as it was. */
export const followUp = z.strictObject({
  ...recordBase,
  revision,
  does: z
    .enum(FOLLOW_UPS)
    .describe('extension 延长期限；supplement 补充；cancellation 取消；outcome 异议处理情况'),
  follows: z
    .strictObject({
      record: stem
        .optional()
        .describe('本届里那份文件的名称（文件名不带后缀），如 call-notice；没有收录的不写'),
      title: line.optional().describe('那份文件的标题，照印'),
      documentNumber: line.optional().describe('那份文件的文号，照印'),
      on: day.optional().describe('那份文件的日期，照印'),
    })
    .refine(
      ({ record, title, documentNumber }) => (record ?? title ?? documentNumber) !== undefined,
      format('follows-nothing'),
    )
    .describe('说的是哪份文件'),
  moves: z
    .array(
      z.strictObject({
        level: line.optional().describe('哪一个受理层级，照申报通知写；只有一级的、名单的不写'),
        window: printedWindow.describe('延长以后的起止；首日没有变的写 null'),
      }),
    )
    .min(1)
    .optional()
    .describe('延长期限的，写延长以后的期限'),
  objections: objections.optional().describe('异议处理情况'),
});
export type FollowUp = z.infer<typeof followUp>;
