import { expect, it } from 'vitest';
import { listAnswer, listPartTitle } from './list-answers.ts';

const today = '2026-11-20';
const rows = (...states: ('open' | 'closed' | 'upcoming' | 'stands' | 'revoked' | 'banned')[]) =>
  states.map((state, index) => ({ on: `2026-11-0${index + 1}`, state }));

it('says of winners how many, when last, and what became of them', () => {
  expect(listAnswer('winners', { rows: rows('stands', 'revoked'), today })).toBe(
    '2家次获奖，最近一次11月2日；1家次已撤销，其余本站无撤销记录。',
  );
});

it('says of lists laid open how many are open, and claims nothing of the rest but their end', () => {
  expect(listAnswer('publicity', { rows: rows('open', 'closed', 'upcoming'), today })).toBe(
    '3份公示名单，最近一次11月3日；正在进行1份，尚未开始1份，其余已截止。',
  );
  expect(listAnswer('calls', { rows: rows('closed'), today })).toContain('都已截止');
});

it('says of revocations who is barred still', () => {
  expect(listAnswer('revocations', { rows: [{ on: '', state: 'banned' }], today })).toBe(
    '1项奖被撤销；1家在不得申报期内。',
  );
});

it('names a part of a list by its city and year', () => {
  expect(listPartTitle('获奖名单', '漯河', '2024')).toBe('漯河2024年获奖名单');
  expect(listPartTitle('获奖名单', '漯河', null)).toBe('漯河获奖名单');
});
