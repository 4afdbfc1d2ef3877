import { expect, it } from 'vitest';
import { contextLine, untilWords } from './context-line.ts';

const list = { from: '2026-11-16', until: '2026-11-25' };

it.each([
  ['before', null, '2026-11-10', '11月16日开始'],
  ['inside', true, '2026-11-20', '还剩5天，11月25日停止办公前送达'],
  ['last-hours', true, '2026-11-25', '今天截止，停止办公前送达'],
  ['after', false, '2026-11-26', '11月25日已经截止，可以反映情况'],
  ['after', false, '2027-01-04', '2026年11月25日已经截止，可以反映情况'],
  ['after', true, '2026-11-26', '11月25日已经截止，评审过程中仍可提出'],
] as const)('%s, %s, on %s: %s', (at, open, today, words) => {
  expect(untilWords({ at, open }, list, today, 5)).toBe(words);
});

it('says that a list does not tell its end', () => {
  expect(
    untilWords({ at: 'unknown', open: null }, { from: null, until: null }, '2026-11-20', 0),
  ).toBe('截止时间名单没有载明');
});

it('leaves out what is not chosen yet', () => {
  expect(contextLine('名单', '', '还剩5天')).toBe('还剩5天 · 名单');
});
