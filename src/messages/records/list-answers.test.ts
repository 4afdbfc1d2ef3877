import { expect, it } from 'vitest';
import type { ListState } from '../../law/calendar/list-state.ts';
import { listAnswer, listPartTitle, openWords } from './list-answers.ts';

const today = '2026-11-20';
const rows = (...states: ListState[]) =>
  states.map((state, index) => ({
    record: `r${index}`,
    on: `2026-11-0${index + 1}`,
    state,
    until: `2026-11-2${index + 1}`,
  }));

it('says of winners how many, when last, and what became of them', () => {
  expect(listAnswer('winners', { rows: rows('stands', 'revoked'), today })).toBe(
    '收录2次获奖，最近一次11月2日；其中1次已被撤销，其余本站无撤销记录。',
  );
  expect(listAnswer('winners', { rows: rows('stands'), today })).toBe(
    '收录1次获奖，最近一次11月1日；本站无撤销记录。',
  );
});

it('says first what can be objected to or applied for today, and until when', () => {
  expect(openWords('publicity', { rows: rows('open', 'closed', 'open'), today })).toBe(
    '2份名单正在公示或征求意见，最早11月21日截止。',
  );
  expect(openWords('calls', { rows: rows('closed', 'open'), today })).toBe(
    '1份通知正在受理申报，11月22日截止。',
  );
  expect(openWords('publicity', { rows: rows('closed', 'upcoming'), today })).toBe(
    '现在没有正在公示或征求意见的名单（按本站收录的）。',
  );
});

it('counts a notice once, however many levels it names', () => {
  const levels = rows('open', 'open').map((row) => ({ ...row, record: 'one' }));
  expect(openWords('calls', { rows: levels, today })).toContain('1份通知');
  expect(listAnswer('calls', { rows: levels, today })).toBe(
    '共收录1份，按受理层级列成2行，最近一份11月2日。',
  );
});

it('says of lists how many are still to open', () => {
  expect(listAnswer('publicity', { rows: rows('open', 'closed', 'upcoming'), today })).toBe(
    '共收录3份，其中1份尚未开始，最近一份11月3日。',
  );
});

it('says of revocations who is barred still, and of whom it is judged', () => {
  expect(listAnswer('revocations', { rows: rows('banned', 'ban-open', 'ban-over'), today })).toBe(
    '收录3份撤销或取消的决定；1家不得申报，1家能否申报由评审认定。',
  );
});

it('names a part of a list by its city and year', () => {
  expect(listPartTitle('获奖名单', '漯河', '2024')).toBe('漯河2024年获奖名单');
  expect(listPartTitle('获奖名单', '漯河', null)).toBe('漯河获奖名单');
});
