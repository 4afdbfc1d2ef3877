/** What people come for, in the words of the main menu. */
export const TASKS = {
  open: '正在进行',
  places: '各地办法',
  lists: '名单',
  eligibility: '能不能申报',
  objection: '提出异议',
  compare: '对照与数据',
} as const;
export type Task = keyof typeof TASKS;

/** The menu of a phone. */
export const MENU = { open: '菜单', search: '搜索' } as const;

/** What is checked on a page of its own: one name each, wherever it is linked. */
export const TOOLS = { award: '核验奖项', file: '核对文件' } as const;

/** The first of them where a row of tabs has little room. */
export const AWARD_TAB = '核验';

/** The pages of one city. */
export const CITY_TABS = {
  label: '本地各页',
  overview: '概况',
  regulation: '办法',
  lists: '名单',
  eligibility: '能不能申报',
  objection: '提出异议',
} as const;

/** The pages that set the cities side by side. */
export const DATA_TABS = {
  label: TASKS.compare,
  pages: {
    compare: '各地对照',
    questions: '常见问题',
    deadlines: '算期限',
    statistics: '统计',
    data: '开放数据',
    log: '公布登记',
    corrections: '更正与撤回',
    'verify/file': TOOLS.file,
  },
} as const;
