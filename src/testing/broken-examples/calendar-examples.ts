import type { BrokenExample } from './broken-example.ts';

/** A year the library has no table for, without a fault. */
export const validYear = {
  path: 'calendars/2031.yaml',
  text: `year: 2031
holidays:
  - { name: 元旦, from: "2030-12-31", until: "2031-01-02" }
  - { name: 劳动节, from: "2031-05-01", until: "2031-05-05" }
  - { name: 国庆节, from: "2031-10-01", until: "2031-10-07" }
makeUpWorkdays:
  - "2031-10-11"
notice:
  title: 国务院办公厅关于2031年部分节假日安排的通知
`,
};

const { path, text } = validYear;

const LIST = 'jurisdictions/mou/rounds/sample-1/publicity-proposed-winners.yaml';

/** Faults in the tables of holidays and make-up workdays. */
export const CALENDAR_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'calendar-year',
    fault: 'a table is of another year than its file',
    break: (content) => content.write('calendars/2032.yaml', text),
    at: 'calendars/2032.yaml:1:7',
    says: ['2032.yaml', 'year 写的是 2031', '一年一个文件'],
  },
  {
    code: 'calendar-outside',
    fault: 'a holiday ends in another year',
    break: (content) => content.write(path, text.replace('2031-10-07', '2032-10-07')),
    at: `${path}:5:45`,
    says: ['2032-10-07', '不在 2031 年'],
    also: ['calendar-workday'],
  },
  {
    code: 'calendar-workday',
    fault: 'a make-up workday is a Friday',
    break: (content) => content.write(path, text.replace('2031-10-11', '2031-10-10')),
    at: `${path}:7:5`,
    says: ['2031-10-10', '不是周末'],
  },
  {
    code: 'calendar-workday',
    fault: 'a make-up workday is a holiday too',
    break: (content) => content.write(path, text.replace('2031-10-11', '2031-10-04')),
    at: `${path}:7:5`,
    says: ['2031-10-04', '同时写成了放假'],
  },
  {
    code: 'calendar-incomplete',
    fault: 'a day off in every year is left out',
    break: (content) => content.write(path, text.replace('2031-05-01', '2031-05-02')),
    at: `${path}:3:3`,
    says: ['缺 2031-05-01', '多算工作日'],
  },
  {
    code: 'calendar-differs',
    fault: 'a year known already has other days off',
    break: (content) =>
      content.write('calendars/2025.yaml', text.replaceAll('2031', '2025').replace('2030', '2024')),
    at: 'calendars/2025.yaml:1:7',
    says: ['2025 年', '2025-01-28', '国务院办公厅'],
  },
  {
    code: 'calendar-region',
    fault: 'a local holiday names a place of no city held',
    break: (content) => content.write(path, text + localHoliday('丙省')),
    at: `${path}:14:15`,
    says: ['“丙省”', '某省'],
  },
  {
    code: 'calendar-missing',
    fault: 'a window falls into a year that has begun and has no table',
    break: (content) =>
      content.withFile(LIST, (words) => words.replaceAll(/"2022-06-/g, '"2032-06-')),
    at: `${LIST}:9:17`,
    says: ['2032 年的放假安排没有收录', 'calendars/2032.yaml'],
  },
];

function localHoliday(region: string): string {
  return `further:
  - name: 某节
    from: "2031-03-20"
    until: "2031-03-20"
    regions: [${region}]
    announcedOn: "2031-01-10"
    notice: { title: 某省年节放假办法 }
`;
}
