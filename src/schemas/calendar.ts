import { z } from 'zod';
import { day, documentNumber, format, line, webAddress } from './text.ts';

const notice = z.strictObject({
  title: line.describe('通知标题'),
  documentNumber: documentNumber.optional().describe('文号；没有核对过就不写'),
  url: webAddress.optional().describe('可以读到通知全文的网址；没有打开核对过就不写'),
});

const span = {
  name: line.describe('节日名称，如 国庆节'),
  from: day.describe('放假首日'),
  until: day.describe('放假末日'),
};
const inOrder = { ...format('days-reversed'), path: ['until'] };

/** `calendars/<year>.yaml`: the State Council's holidays and make-up workdays of a year. */
export const calendarFile = z.strictObject({
  year: z.int().min(1949).max(2999).describe('年份，与文件名相同'),
  holidays: z
    .array(z.strictObject(span).refine((holiday) => holiday.from <= holiday.until, inOrder))
    .min(1)
    .describe('放假的日子'),
  makeUpWorkdays: z.array(day).describe('调休上班的周末；没有写 []'),
  notice: notice.describe('国务院办公厅的通知；没有通知就没有这个文件'),
  further: z
    .array(
      z
        .strictObject({
          ...span,
          regions: z
            .array(line)
            .min(1)
            .optional()
            .describe('只在哪些省、自治区或市、州放假，照 province、name 写；全国的不写'),
          announcedOn: day.describe('公布的日期；这一天正在进行的期限重新计算，并会说明'),
          notice: notice.describe('规定放假的文件，须核对过'),
        })
        .refine((holiday) => holiday.from <= holiday.until, inOrder),
    )
    .optional()
    .describe('通知以外的放假：地方的节日，或者后来增加的'),
});
export type CalendarFile = z.infer<typeof calendarFile>;
