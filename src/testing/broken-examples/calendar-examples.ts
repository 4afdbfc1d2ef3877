import type { BrokenExample } from './broken-example.ts';

const CALENDAR = 'calendars/2030.yaml';

/** Faults in the tables of holidays and make-up workdays. */
export const CALENDAR_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'calendar-year',
    fault: 'a table is of another year than its file',
    break: (content) => content.withFile(CALENDAR, (text) => text.replaceAll('2030', '2031')),
    at: `${CALENDAR}:1:7`,
    says: ['2030', '2031', '一年一个文件'],
  },
  {
    code: 'calendar-outside',
    fault: 'a holiday lies in another year',
    break: (content) => content.replace(CALENDAR, 'until: "2030-10-07"', 'until: "2031-10-07"'),
    at: `${CALENDAR}:5:45`,
    says: ['2031-10-07', '不在 2030 年'],
  },
  {
    code: 'calendar-workday',
    fault: 'a make-up workday is a Friday',
    break: (content) => content.replace(CALENDAR, '2030-09-28', '2030-09-27'),
    at: `${CALENDAR}:7:5`,
    says: ['2030-09-27', '不是周末'],
  },
  {
    code: 'calendar-incomplete',
    fault: 'a day off in every year is left out',
    break: (content) => content.replace(CALENDAR, '"2030-05-01", until', '"2030-05-02", until'),
    at: `${CALENDAR}:3:3`,
    says: ['缺 2030-05-01', '多算工作日'],
  },
  {
    code: 'calendar-differs',
    fault: 'a year known already has other days off',
    break: (content) => {
      content.withFile(CALENDAR, (text) => {
        content.write('calendars/2024.yaml', text.replaceAll('2030', '2024'));
        return text;
      });
    },
    at: 'calendars/2024.yaml:1:7',
    says: ['2024 年', '2024-02-12', '国务院办公厅'],
  },
];
