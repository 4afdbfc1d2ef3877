import type { Day } from '../../law/calendar/day.ts';
import type { ListName } from '../../model/record-kinds.ts';
import type { ListState } from '../../law/calendar/list-state.ts';
import { naturalDay } from '../days/natural-days.ts';
import { AWARD_STATE_NAMES } from './lists.ts';

/** What the answer of a list is made from. */
export interface ListFacts {
  /** Of each row: the record it stands in, the day it is told by (empty where none is stated), how it stands. */
  rows: readonly { record: string; on: string; state: ListState; until: Day | null }[];
  /** The day on which the states are told. */
  today: Day;
}

/** A list whose rows are open for a while. */
export type OpenList = Extract<ListName, 'calls' | 'publicity'>;

const OPEN: Record<OpenList, { some: string; none: string }> = {
  calls: { some: '份通知正在受理申报', none: '现在没有正在受理的申报（按本站收录的通知）。' },
  publicity: {
    some: '份名单正在公示或征求意见',
    none: '现在没有正在公示或征求意见的名单（按本站收录的）。',
  },
};

/** 2份名单正在公示或征求意见，最早11月24日截止。: what is open on the day the page is read. */
export function openWords(list: OpenList, { rows, today }: ListFacts): string {
  const open = rows.filter(({ state }) => state === 'open');
  const [first, ...others] = [...new Set(open.flatMap(({ until }) => until ?? []))].sort();
  const count = records(open);
  if (count === 0) return OPEN[list].none;
  const earliest = others.length > 0 ? '最早' : '';
  const end = first === undefined ? '' : `，${earliest}${naturalDay(first, today)}截止`;
  return `${count}${OPEN[list].some}${end}。`;
}

/** What a list comes to: 收录33次获奖，最近一次11月2日；其中5次已被撤销，其余本站无撤销记录。 */
export function listAnswer(list: ListName, facts: ListFacts): string {
  switch (list) {
    case 'calls':
    case 'publicity':
      return heldWords(facts);
    case 'winners':
      return winnersWords(facts);
    case 'revocations':
      return revocationsWords(facts);
  }
}

function heldWords({ rows, today }: ListFacts): string {
  const coming = records(rows.filter(({ state }) => state === 'upcoming'));
  const ahead = coming > 0 ? `，其中${coming}份尚未开始` : '';
  const count = records(rows);
  const lines = rows.length > count ? `，按受理层级列成${rows.length}行` : '';
  return `共收录${count}份${lines}${ahead}${newestWords('最近一份', rows, today)}。`;
}

function winnersWords({ rows, today }: ListFacts): string {
  const states = [
    ...counted(rows, 'revoked', '次已被撤销'),
    ...counted(rows, 'expired', '次已过有效期'),
  ];
  const rest = states.length > 0 ? `；其中${states.join('，')}，其余` : '；';
  const newest = newestWords('最近一次', rows, today);
  return `收录${rows.length}次获奖${newest}${rest}${AWARD_STATE_NAMES.stands}。`;
}

function revocationsWords({ rows }: ListFacts): string {
  const states = [
    ...counted(rows, 'banned', '家不得申报'),
    ...counted(rows, 'ban-open', '家能否申报由评审认定'),
  ];
  const now = states.length > 0 ? `；${states.join('，')}` : '';
  return `收录${rows.length}份撤销或取消的决定${now}。`;
}

function newestWords(what: string, rows: ListFacts['rows'], today: Day): string {
  const last = rows
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last ? `，${what}${naturalDay(last, today)}` : '';
}

function counted(rows: ListFacts['rows'], state: ListState, words: string): string[] {
  const { length } = rows.filter((row) => row.state === state);
  return length > 0 ? [`${length}${words}`] : [];
}

/** A call that two levels take applications for is one. */
function records(rows: ListFacts['rows']): number {
  return new Set(rows.map(({ record }) => record)).size;
}

/** Where all rows of a list are found, by city and year. */
export const COMPLETE_LIST = '全部，按地区和年度';

/** 漯河2024年获奖名单; without a year all of the city's. */
export function listPartTitle(list: string, city: string, year: string | null): string {
  return year === null ? `${city}${list}` : `${city}${year}年${list}`;
}

/** 漯河（6）, 2024年（3）: a part of a list and how many rows it has. */
export function listPartWords(city: string, year: string | null, rows: number): string {
  return `${year === null ? city : `${year}年`}（${rows}）`;
}

/** What the overview leaves out. */
export function overviewWords(shown: number, all: number): string {
  return `这里是最新的${shown}条，共${all}条。`;
}
