import { z } from 'zod';
import { eligibility } from '../rules/eligibility.ts';
import {
  flags,
  listOf,
  revisionStateName as state,
  sha256,
  stated,
  statedDay,
  states,
} from './common.ts';

const cites = z.array(z.strictObject({ at: z.string(), quote: z.string() }));
const place = z.strictObject({ slug: z.string(), name: z.string() });

/** `record.json`: one revision of a record; a revision whose words are gone has a tombstone in their place. */
export const recordExport = z.strictObject({
  id: z.string(),
  kind: z.string().describe('记录种类代号'),
  address: z.string().describe('网址路径'),
  ...flags,
  jurisdiction: place,
  round: z.strictObject({ slug: z.string(), label: z.string() }),
  regulation: z
    .strictObject({ id: z.string(), status: z.string() })
    .nullable()
    .describe('依据的文本；未收录的为空'),
  revision: z.int().positive(),
  state: state.describe('这一版现在的状态'),
  sha256: sha256.describe('作者文件的校验值'),
  revisions: z.array(
    z.strictObject({
      number: z.int().positive(),
      address: z.string(),
      state,
      change: z.strictObject({ kind: z.string(), on: z.iso.date(), reason: z.string() }).nullable(),
      sha256,
    }),
  ),
  tombstone: z
    .strictObject({
      state: z.enum(['withdrawn', 'redacted']),
      on: z.iso.date(),
      reason: z.string(),
      sha256,
    })
    .optional(),
  data: z.record(z.string(), z.unknown()).optional().describe('记录内容，键与内容文件相同'),
  states,
  prose: z.string().optional().describe('通知正文，Markdown'),
  audit: z
    .array(
      z.strictObject({
        check: z.string().describe('核对项目代号'),
        result: z
          .enum(['met', 'unmet', 'note', 'cannot'])
          .describe('met 符合；unmet 不符合；note 提示；cannot 无法核对'),
        againstDraft: z
          .enum(['agrees', 'differs'])
          .optional()
          .describe('只收录草案时：agrees 与草案一致；differs 与草案不同；不是草案的没有这一项'),
        says: z.string().describe('核对的一句话'),
        cites,
        window: z
          .strictObject({
            from: z.iso.date(),
            until: z.iso.date(),
            unit: z.enum(['working-day', 'calendar-day']),
            withFirst: z.int().describe('首日也算的天数'),
            withoutFirst: z.int().describe('首日不计的天数'),
            required: z.int().nullable().describe('应有的天数；核对印出的天数时为空'),
          })
          .optional()
          .describe('核对期限的：起止日和两种读法的天数'),
        acknowledged: z
          .strictObject({ reason: z.string(), on: z.iso.date() })
          .optional()
          .describe('不符合的公开说明'),
        replies: z
          .array(
            z.strictObject({
              who: z.string(),
              on: z.iso.date(),
              text: z.string(),
              source: z
                .strictObject({ url: z.string().optional(), remark: z.string().optional() })
                .optional(),
            }),
          )
          .optional()
          .describe('被核对的组织、发布机关或者公民的回应，照登；结果不因此改变'),
      }),
    )
    .optional()
    .describe('最新一版与办法或草案核对的结果'),
});

/** `regulation.json`: one version of a text with its rules. */
export const regulationExport = z.looseObject({
  id: z.string(),
  jurisdiction: place,
  draft: z.boolean().describe('草案，没有法律效力'),
  status: z.strictObject({ code: z.string(), label: z.string(), meaning: z.string() }),
  lastDay: statedDay.describe('按文本推算的最后一日'),
  title: z.string(),
  documentNumber: stated,
  stage: z.enum(['draft', 'issued']),
  text: z.looseObject({
    letter: z.array(z.string()),
    heading: z.array(z.string()),
    chapters: z.array(
      z.looseObject({
        number: z.int(),
        articles: z.array(
          z.looseObject({
            number: z.int().positive(),
            label: z.string(),
            paragraphs: z.array(z.unknown()),
          }),
        ),
      }),
    ),
    annexes: z.array(z.array(z.string())),
    colophon: z.array(z.string()),
  }),
  rules: z.looseObject({
    rules: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.string(),
        cites: cites.min(1),
      }),
    ),
    eligibility: eligibility.optional().describe('申报条件；原文有几种读法的写在 readings'),
  }),
  notes: z.array(z.unknown()),
  states: states.describe(
    '空着的各项为什么空着；rules.<主题> 说这个主题为什么没有规则，主题如 prize、recusal',
  ),
});

/** Something that was published, or done to what had been published. */
const releaseEvent = z.strictObject({
  id: z.string().describe('事件编号：记录编号加版次'),
  on: z.iso.date().describe('日期'),
  action: z.enum(['published', 'correction', 'supplement', 'withdrawal', 'redaction']),
  kind: z.string().describe('记录种类代号；办法文本为 regulation'),
  follows: z
    .strictObject({ record: z.string(), kind: z.string() })
    .optional()
    .describe('延期、补充、取消、异议处理情况：说的是哪份记录；不是的、那份没有收录的没有这一项'),
  jurisdiction: z.string(),
  city: z.string(),
  title: z.string().describe('标题；已脱敏的只写种类'),
  reason: stated.describe('更正、补充、撤回、脱敏的原因'),
  address: z.string().describe('网址路径'),
  ...flags,
});
export type ReleaseEvent = z.infer<typeof releaseEvent>;

/** `data/events.json`. */
export const eventsFile = listOf('events', releaseEvent);

/** `regulations/<version>/consultation/record.json`: the notice that asks the public about a draft. */
export const consultationExport = z.strictObject({
  id: z.string(),
  kind: z.literal('consultation'),
  address: z.string().describe('网址路径'),
  jurisdiction: place,
  regulation: z.string().describe('征求意见的草案'),
  revision: z.int().positive(),
  sha256: sha256.describe('作者文件的校验值'),
  data: z.record(z.string(), z.unknown()).describe('通知内容，键与内容文件相同'),
  prose: z.string().optional().describe('通知正文，Markdown'),
});

const correctionEvent = releaseEvent.extend({
  on: z.iso.date().nullable().describe('日期；尚未登记的为 null'),
  action: z
    .enum(['correction', 'supplement', 'withdrawal', 'redaction', 'amended'])
    .describe('amended 是本站整理的改动'),
  kind: z
    .string()
    .describe('记录种类代号；办法文本为 regulation；整理为 rules、notes、dates、rounds、calendars'),
  jurisdiction: z.string().nullable().describe('放假安排为 null'),
  city: stated,
  change: z
    .array(z.strictObject({ kind: z.enum(['removed', 'added']), text: z.string() }))
    .nullable()
    .describe('整理的改动：删去和增加的各行'),
});
export type CorrectionEvent = z.infer<typeof correctionEvent>;

/** `corrections/corrections.json`. */
export const correctionsFile = listOf('corrections', correctionEvent);

/** `cases.json`: worked examples of who may apply. */
export const casesExport = z.looseObject({ cases: z.array(z.unknown()) });
