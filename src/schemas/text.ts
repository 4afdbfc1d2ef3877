import { z } from 'zod';
import { isDay } from '../law/calendar/is-day.ts';
import { isDayOrMoment } from '../law/calendar/moment.ts';
import { ADDRESS } from '../law/regulation/address.ts';
import { lineFault } from '../law/records/text-fault.ts';
import type { TextFault } from '../law/records/text-fault.ts';
import { webAddressFault } from '../model/web-address.ts';
import type { AddressFault } from '../model/web-address.ts';

/** Codes a schema refuses a value under, where a type or a bound would not tell why; some say more. */
export type SchemaParams =
  | { code: SchemaCode }
  | { code: 'text-characters'; fault: TextFault }
  | { code: 'web-address'; fault: AddressFault };

/** Codes that say all there is to say. */
export type SchemaCode =
  | 'blank-text'
  | 'not-a-day'
  | 'not-a-moment'
  | 'document-number'
  | 'credit-code'
  | 'closes-twice'
  | 'days-reversed'
  | 'draft-label'
  | 'office-fields'
  | 'places-unlimited'
  | 'money-or-percent'
  | 'note-without-place'
  | 'source-empty'
  | 'follows-nothing';

/** A check whose failure is reported under its own finding code. */
export function format(code: SchemaCode) {
  return { params: { code } };
}

/** A text that is refused with what is wrong with it. */
function judged(judge: (text: string) => SchemaParams | null) {
  return z.string().superRefine((input, context) => {
    const params = judge(input);
    if (params) context.addIssue({ code: 'custom', params, input });
  });
}

/** One line of visible text without surrounding white space. */
export const line = judged(lineParams);

function lineParams(text: string): SchemaParams | null {
  if (text === '' || text !== text.trim() || /[\t\r\n]/.test(text)) return { code: 'blank-text' };
  const fault = lineFault(text);
  return fault && { code: 'text-characters', fault };
}

/** Lower-case letters, digits and single hyphens: the only characters an address keeps. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slug = z.string().regex(SLUG, '小写英文字母、数字，词间用一个短横线');

/** A calendar day written `YYYY-MM-DD` (GB/T 7408.1) that exists. */
export const day = z.string().refine(isDay, format('not-a-day'));

/** When something becomes public: a day, `2026-11-20`, or an hour of it in China, `2026-11-20T09:00`. */
export const moment = z.string().refine(isDayOrMoment, format('not-a-moment'));

/**
 * 发文字号, the year in hexagonal brackets 〔〕 (GB/T 9704-2012, 7.2.5), and the numbers of orders and announcements:
 * 2013年第31号, 令第5号.
 */
const DOCUMENT_NUMBER =
  /^(?:[^\s[\]()（）【】〔〕]+〔\d{4}〕第?[1-9]\d*号|[^\s[\]()（）【】〔〕]*\d{4}年第?[1-9]\d*号|[^\s[\]()（）【】〔〕]+第(?:[1-9]\d*|[一二三四五六七八九十百零〇]+)号)$/;
export const documentNumber = judged((text) =>
  DOCUMENT_NUMBER.test(text) ? lineParams(text) : { code: 'document-number' },
);

/** An address on the web that may become a link: no scheme but http and https. */
export const webAddress = judged((text) => {
  const fault = webAddressFault(text);
  return fault && { code: 'web-address', fault };
});

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 位小写十六进制数字');

/** An address inside a text: `10`, `10.2`, `10.2.1`, `18.p2`, `pt1.2`, `ch7.p1`, `letter`, `title`, `annex1`, `colophon`. */
export const address = z
  .string()
  .regex(
    ADDRESS,
    '"10"（第十条）、"10.2"（第（二）项）、"10.2.1"（第（二）项第1目）、"18.p2"（第二款）、"10z1"（第十条之一）、"pt1.2"（第一部分第（二）项）、"ch7.p1"、"ch2.s1"、letter、title、preamble、signature、annex1、colophon',
  );

/** A place in the text and words that stand there. The reader refuses a citation whose words are not found. */
export const citation = z.strictObject({
  at: address.describe('条款地址，加引号，如 "10.2" 表示第十条第（二）项'),
  quote: line.describe('该处原文中的字句，一字不差'),
});
export type Citation = z.infer<typeof citation>;

export const citations = z.array(citation).min(1).describe('依据：至少一处条款及其原文');

/** A number of days, years or rounds: bounded, because a slip of the key must not reach the calendar. */
export const count = z.int().positive().max(999);

/** A length of time in days; 工作日 and 日/天 are never merged. */
export const dayLength = z.strictObject({
  count: count.describe('数字'),
  unit: z.enum(['working-day', 'calendar-day']).describe('working-day 工作日；calendar-day 日、天'),
  bound: z
    .enum(['exact', 'minimum', 'maximum'])
    .describe('exact 写定的天数；minimum 不少于；maximum 以内'),
  word: z.enum(['天', '自然日']).optional().describe('原文数日所用的字；不写为 日、工作日'),
});
export type DayLength = z.infer<typeof dayLength>;

/** A length of time in years or in award rounds (届). */
export const period = z.strictObject({
  count: count.describe('数字'),
  unit: z.enum(['year', 'round']).describe('year 年；round 届'),
});
export type Period = z.infer<typeof period>;

/** A period, or one the text sets no end to: 不再受理其申报, 终身不得申报. */
export const lasting = z.union([period, z.literal('ever')]);
export type Lasting = z.infer<typeof lasting>;
