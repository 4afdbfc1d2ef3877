import type { CalendarFindings } from '../../model/calendar-findings.ts';
import { list } from './words.ts';
import type { WordsFor } from './words.ts';

/** Faults in the tables of holidays and make-up workdays. */
export const CALENDAR_WORDS: WordsFor<CalendarFindings> = {
  'calendar-year': ({ found, expected }) => ({
    message: `年份与文件名不一致：文件名是 ${expected}，year 写的是 ${found}`,
    remedy: '一年一个文件，改正 year 或文件名',
  }),
  'calendar-outside': ({ found, expected }) => ({
    message: `${found} 不在 ${expected} 年的安排之内`,
    remedy: `只写 ${expected} 年的日子；元旦可以从上一年 12 月算起`,
  }),
  'calendar-workday': ({ found }) => ({
    message: `调休上班的日子 ${found} 不是周末，或同时写成了放假`,
    remedy: '对照国务院办公厅的通知改正；调休上班的日子都是周六或周日',
  }),
  'calendar-region': ({ found, expected }) => ({
    message: `没有收录“${found}”的地区`,
    remedy: `照各地 jurisdiction.yaml 的 province 或 name 写：${list(expected)}`,
  }),
  'calendar-missing': ({ found }) => ({
    message: `${found} 年的放假安排没有收录，这份记录的期限落在这一年`,
    remedy: `照国务院办公厅的通知写 calendars/${found}.yaml`,
  }),
  'calendar-incomplete': ({ expected }) => ({
    message: `放假的日子里缺 ${list(expected)}`,
    remedy: '元旦、劳动节、国庆节每年都放假；把通知列出的节日写全，缺一个就会多算工作日',
  }),
  'calendar-differs': ({ found, expected }) => ({
    message: `与程序已有的 ${expected} 年放假安排不一致：${list(found)}`,
    remedy: '对照国务院办公厅的通知改正；如通知后来有调整，请联系网站维护人员',
  }),
};
