import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { windowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';

const CASES: [Day | null, Day | null, Day, WindowState, string][] = [
  ['2026-11-02', '2026-12-11', '2026-11-01', 'upcoming', 'the day before the first'],
  ['2026-11-02', '2026-12-11', '2026-11-02', 'open', 'the first day counts in'],
  ['2026-11-02', '2026-12-11', '2026-12-11', 'open', 'the last day counts in'],
  ['2026-11-02', '2026-12-11', '2026-12-12', 'closed', 'the day after the last'],
  [null, '2026-12-11', '2026-12-11', 'unknown', 'it may not have begun'],
  [null, '2026-12-11', '2026-12-12', 'closed', 'its end is over whenever it began'],
  ['2026-11-02', null, '2026-11-01', 'upcoming', 'it has not begun whenever it ends'],
  ['2026-11-02', null, '2026-11-02', 'unknown', 'it may be over'],
  [null, null, '2026-11-02', 'unknown', 'nothing is printed'],
];

test.each(CASES)('from %s until %s on %s: %s, because %s', (from, until, on, state) => {
  expect(windowState(from, until, on)).toBe(state);
});
