import type { StateKind } from '../../register/state-id.ts';
import type { UncoveredKind } from '../../register/uncovered.ts';

/** What the portal's own work is called in the register, behind the name of its city. */
export const STATE_NAMES: Record<StateKind, string> = {
  rules: '整理的规则',
  notes: '原文说明',
  dates: '整理的日期和来源',
  rounds: '整理的届次',
  calendars: '放假安排',
};

const TITLES: Record<StateKind, (of: string) => string> = {
  rules: (title) => `《${title}》整理成的规则`,
  notes: (title) => `《${title}》的原文说明`,
  dates: (title) => `《${title}》的日期、文号和来源`,
  rounds: (label) => `${label}的基本情况`,
  calendars: (year) => `${year}年放假安排`,
};

/** 《…办法》整理成的规则. */
export const stateTitle = (kind: StateKind, of: string): string => TITLES[kind](of);

/** What became of the portal's own work since it was first registered. */
export const STATE_WORDS = {
  amended: '整理更正',
  waiting: '尚未登记',
  /** 改动：删去3行，增加4行. */
  change: (removed: number, added: number) => `改动：删去${removed}行，增加${added}行`,
  before: '原来',
  after: '现在',
  notKept: '以前的文件没有留存，只有哈希。',
} as const;

/** What the register does not hold, in the words of its page. */
export const UNCOVERED_WORDS: Record<UncoveredKind, string> = {
  samples: '样例：全部届次、名单和撤销决定的样例',
  cities: '地区的名称、机构和联系方式',
  cases: '申报条件的举例',
  organisations: '组织的更名、其他名称，几种写法是不是同一家',
  questions: '常见问题的问法（回答由规则得出）',
  guides: '本站说明、隐私、无障碍等文章',
  site: '网站名称、主办单位等设置',
};

export const COVERAGE = {
  title: '登记簿没有管到的',
  lead: '以下内容改动以后，登记簿看不出来：',
  derived: '对照表、核对结果、统计、倒计时等由上面登记的内容算出，算法改进以后会变，不登记。',
  waiting: (count: number) => `已经上网、尚未登记的${count}项，登记以前的改动看不出来：`,
} as const;
