import type { AwardState } from '../../law/awards/award-state.ts';
import type { BanState, ListClock, ListState } from '../../law/calendar/list-state.ts';
import type { DaysLeft } from '../../law/calendar/days-left.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { WindowState } from '../../law/calendar/window-state.ts';
import type { Recipient } from '../../model/recipients.ts';
import { fullDayWords } from '../days/days.ts';
import { daysLeftWords } from '../days/days-left.ts';
import { naturalDay, naturalSpan } from '../days/natural-days.ts';
import { measuredWords } from './kinds.ts';
import { DAY_NOT_STATED, NOT_STATED } from '../site/blanks.ts';

const WINDOW_STATES: Record<WindowState, string> = {
  open: '正在进行',
  upcoming: '尚未开始',
  closed: '已截止',
  unknown: '起止日未载明',
};
export const AWARD_STATE_NAMES: Record<AwardState['kind'], string> = {
  'in-force': '有效期内',
  stands: '本站无撤销记录',
  expired: '已过有效期',
  revoked: '已撤销',
};
const BAN_STATES: Record<BanState, string> = {
  banned: '不得申报期内',
  'ban-open': '能否申报由评审认定',
  'ban-over': '不得申报期已满',
  'no-ban': '没写多久不得申报',
};

/** What each state of a row is called. */
export const LIST_STATE_NAMES: Record<ListState, string> = {
  ...WINDOW_STATES,
  ...AWARD_STATE_NAMES,
  ...BAN_STATES,
  'no-award': '没有获奖记录',
  'no-window': '没有公示期',
};

/** The states a list's rows may be in, in the order the choice offers them. */
export const LIST_STATES = {
  window: ['open', 'upcoming', 'closed', 'unknown'],
  award: ['in-force', 'stands', 'expired', 'revoked'],
  ban: ['banned', 'ban-open', 'ban-over', 'no-ban'],
  named: ['no-award'],
  'no-window': ['no-window'],
} as const satisfies Record<ListClock['kind'], readonly ListState[]>;

/** The usual, which a narrow row does not say (styles/list.css): what is not usual is to be seen. */
const QUIET_STATES: readonly ListState[] = ['closed', 'in-force', 'stands', 'no-award'];

/** Every word of the filter's moving parts. */
export const FILTER_WORDS = {
  legend: '筛选与排序',
  city: '地区',
  year: '年份',
  tier: '奖项',
  state: '状态',
  text: '查找文字',
  any: '全部',
  reset: '清除筛选',
  sort: '排序',
  grouped: '按地区分组',
  newest: '最新的在前',
  nothing: '没有符合筛选条件的行。可以放宽一项条件，或清除筛选。',
  failed: '筛选和排序出了错，已经停用。下面是全部记录，状态是“数据截至”那天的。',
} as const;

/** What is open on the day of the build, before everything else in a list. */
export const OPEN_GROUP = { slug: 'open', name: WINDOW_STATES.open } as const;

/** What is not, where it stands under one head. */
export const REST_GROUP = { slug: 'rest', name: '其余' } as const;

/** 筛选与排序：漯河 · 2024年, with what is chosen. */
export function filterSummary(chosen: readonly string[]): string {
  return chosen.length > 0 ? `${FILTER_WORDS.legend}：${chosen.join(' · ')}` : FILTER_WORDS.legend;
}

/** Above how the states of the rows are told. */
export const STATES_SUMMARY = '状态和标记的意思';

/** How many rows a choice leaves. */
export function countSentence(shown: number, all: number): string {
  return shown === all ? `共${all}条。` : `${all}条中显示${shown}条。`;
}

/** A column and a way to sort by it. */
export function directionWords(column: string, direction: 'ascending' | 'descending'): string {
  return `${column} ${direction === 'ascending' ? '升序' : '降序'}`;
}

/** What a sort has done. */
export function sortSentence(column: string, direction: 'ascending' | 'descending'): string {
  return `已按“${directionWords(column, direction)}”排列。`;
}

/** A row's state in words; an open or coming window says how near its end or beginning is. */
export function listStateWords(state: ListState, left: DaysLeft | null): string {
  return left === null || left.kind === 'closed' ? LIST_STATE_NAMES[state] : daysLeftWords(left);
}

/** 6家. */
export function namesSummary(kinds: readonly Recipient[]): string {
  return kinds.every((kind) => kind === 'organisation')
    ? `${kinds.length}家`
    : measuredWords(kinds);
}

/** 11月8日决定: a day where no column says of what. That nobody states a day is said. */
export function decidedWords(day: string | null): string {
  return day === null ? `决定${DAY_NOT_STATED}` : `${day}决定`;
}

/** 2026年5月12日因弄虚作假; 2026年5月12日决定 where one word does not say why. */
export function decidedForWords(day: Day, why: string | null): string {
  return fullDayWords(day) + (why === null ? '决定' : `因${why}`);
}

/** 2024年11月8日的决定: what leads to the decision that a group of winners stands in. */
export function decisionWords(on: Day): string {
  return on === '' ? '表彰决定' : `${fullDayWords(on)}的表彰决定`;
}

/** 获奖后发生较大生产安全事故（第二十三条）: what happened, and the place it was judged by. */
export function groundWords(facts: string, place: string | undefined): string {
  return place === undefined ? facts : `${facts}（${place}）`;
}

/** 3月16日至5月15日, in a year that is said beside it; an end that nobody printed says so. */
export function dayRunWords(from: Day | null, until: Day | null, year: Day): string {
  if (from !== null && until !== null) return naturalSpan(from, until, year);
  if (until !== null) return `到${naturalDay(until, year)}，开始日${NOT_STATED}`;
  return from === null
    ? `起止日${NOT_STATED}`
    : `${naturalDay(from, year)}开始，截止日${NOT_STATED}`;
}

/** 有效期：草案未规定: what every row of a group would say. */
export function sharedWords(column: string, words: string): string {
  return `${column}：${words}`;
}

/** 漯河（6）. */
export function cityCountWords(city: string, count: number): string {
  return `${city}（${count}）`;
}

/** Which day the printed states speak of. */
export function stateDayWords(builtOn: Day): string {
  return `这里是${fullDayWords(builtOn)}的状态；浏览器能运行脚本时，显示今天（北京时间）的状态。`;
}

/** What a narrow row means that has no state beside it; null where each has one. */
export function unmarkedWords(kinds: readonly ListClock['kind'][]): string | null {
  const unmarked = [...new Set(kinds)].flatMap((kind) =>
    LIST_STATES[kind].filter((state) => QUIET_STATES.includes(state)),
  );
  const names = [...new Set(unmarked)].map((state) => LIST_STATE_NAMES[state]);
  return names.length > 0 ? `窄屏上没有写状态的行：${names.join('，或者')}。` : null;
}
