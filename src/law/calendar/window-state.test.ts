import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { windowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';
import { UNREAD } from './window-clock.ts';
import type { WindowClock } from './window-clock.ts';

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
  expect(windowState({ from, until }, on)).toBe(state);
});

const WINDOW = { from: '2026-11-02', until: '2026-12-11' };

test.each<[string, Partial<WindowClock>, string, WindowState]>([
  ['an hour', { closes: '12:00' }, '2026-12-11T11:59', 'open'],
  ['an hour', { closes: '12:00' }, '2026-12-11T12:00', 'closed'],
  ['words that are not understood', { closes: UNREAD }, '2026-12-10T23:59', 'open'],
  ['words that are not understood', { closes: UNREAD }, '2026-12-11', 'unknown'],
  ['前, which keeps it open by the later reading', { safe: '2026-12-10' }, '2026-12-11', 'open'],
  ['前', { safe: '2026-12-10' }, '2026-12-12', 'closed'],
])('behind the last day stands %s: %j at %s is %s', (_, end, now, state) => {
  expect(windowState({ ...WINDOW, ...end }, now)).toBe(state);
});
