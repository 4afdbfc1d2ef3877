import type { ListName } from '../../model/record-kinds.ts';
import type { ListState } from '../../law/calendar/list-state.ts';
import { naturalDay } from '../days/natural-days.ts';
import { LIST_STATE_NAMES } from './lists.ts';

/** What the answer of a list is made from. */
export interface ListFacts {
  /** Of each row: the day it is told by, empty where none is stated, and its state on the day of the build. */
  rows: readonly { on: string; state: ListState }[];
  /** The day the page is made. */
  today: string;
}

/** 33家次获奖，最近一次11月2日；4家次已撤销。 */
export function listAnswer(list: ListName, facts: ListFacts): string {
  return ANSWERS[list](facts);
}

const ANSWERS: Record<ListName, (facts: ListFacts) => string> = {
  calls: (facts) =>
    sentence(`${facts.rows.length}份申报通知（按受理层级分列）`, facts, windowsWords(facts)),
  publicity: (facts) => sentence(`${facts.rows.length}份公示名单`, facts, windowsWords(facts)),
  winners: (facts) => {
    const revoked = count(facts, 'revoked');
    const expired = count(facts, 'expired');
    return sentence(
      `${facts.rows.length}家次获奖`,
      facts,
      [
        ...(revoked > 0 ? [`${revoked}家次已撤销`] : []),
        ...(expired > 0 ? [`${expired}家次已过有效期`] : []),
        '其余本站无撤销记录',
      ].join('，'),
    );
  },
  revocations: (facts) => {
    const banned = count(facts, 'banned');
    const words = banned > 0 ? `${banned}家在不得申报期内` : '';
    return sentence(`${facts.rows.length}项奖被撤销`, facts, words);
  },
};

function windowsWords(facts: ListFacts): string {
  const named = (['open', 'upcoming', 'unknown', 'no-window'] as const).flatMap((state) => {
    const rows = count(facts, state);
    return rows > 0 ? [`${LIST_STATE_NAMES[state]}${rows}份`] : [];
  });
  const closed = count(facts, 'closed');
  return [...named, ...(closed > 0 ? [named.length > 0 ? '其余已截止' : '都已截止'] : [])].join(
    '，',
  );
}

function sentence(counted: string, { rows, today }: ListFacts, states: string): string {
  const last = rows
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const newest = last ? `，最近一次${naturalDay(last, today)}` : '';
  return `${counted}${newest}${states === '' ? '' : `；${states}`}。`;
}

function count({ rows }: ListFacts, state: ListState): number {
  return rows.filter((row) => row.state === state).length;
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
  return `这里是最新的${shown}行，共${all}行。`;
}
