import { z } from 'zod';
import { citations, format, line } from '../text.ts';
import { channel, printedWindow, recordBase, revision } from './record-base.ts';

/** Front matter of `call-notice.md`: who may apply until when, where and with what. */
export const callNotice = z.strictObject({
  ...recordBase,
  revision,
  applications: z
    .array(
      z
        .strictObject({
          level: line.describe('受理层级，如 区市场监督管理局'),
          window: printedWindow.describe('受理起止日'),
          handIn: channel.describe('受理机构；未载明写 {}'),
          closes: line
            .optional()
            .describe('收件截止时刻，照录；也可以写在 window 的 closes，只写一处'),
        })
        .refine((each) => each.closes === undefined || each.window.closes === undefined, {
          ...format('closes-twice'),
          path: ['closes'],
        }),
    )
    .min(1)
    .describe('受理申报的各层级'),
  materials: z
    .array(
      z.strictObject({
        name: line.describe('材料名称'),
        copies: z.int().positive().optional().describe('份数'),
        stamped: z.boolean().optional().describe('是否盖章'),
        note: line.optional().describe('说明，照录'),
      }),
    )
    .describe('申报材料；未载明写 []'),
  quota: line.optional().describe('名额，照录'),
  fee: line.optional().describe('关于收费的字句，照录'),
  publicity: printedWindow.optional().describe('通知本身在媒体上公开的起止日'),
  stages: z
    .array(z.strictObject({ name: line.describe('环节'), planned: line.describe('时间，照录') }))
    .optional()
    .describe('工作安排'),
  conditions: z
    .array(
      z.strictObject({
        text: line.describe('通知所列条件，照录'),
        cites: citations.nullable().describe('办法中对应的条款；办法没有这一条件写 null'),
      }),
    )
    .optional()
    .describe('申报条件'),
});
export type CallNotice = z.infer<typeof callNotice>;
