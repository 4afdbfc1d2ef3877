import { expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { roundCountWords } from '../../messages/records/stages.ts';
import { roundCounts } from './round-counts.ts';

setBuildDay('2026-11-20');

const round = (city: string, slug: string) =>
  realPortal()
    .jurisdictions.find((each) => each.slug === city)!
    .rounds.find((each) => each.slug === slug)!;

it('counts a round from those listed first to the award and what became of it', () => {
  const counts = roundCounts(round('luohe', 'sample-2024'));
  expect(roundCountWords(counts)).toBe('受理8 → 拟奖6 → 获奖6 → 撤销1');
  expect(counts.map(({ href }) => href)).toContain('/luohe/rounds/sample-2024/winners/');
});

it('counts nobody where no list is held', () => {
  expect(roundCounts(round('luohe', 'sample-2026'))).toEqual([]);
});
