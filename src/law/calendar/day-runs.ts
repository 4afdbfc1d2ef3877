import type { CountedDay } from './count-window.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import type { DayState } from './working-days.ts';

/** Consecutive days that are the same thing. */
export interface DayRun {
  from: Day;
  until: Day;
  state: DayState;
}

/** Joins days in order to runs: 1 to 7 October 国庆节, 11 October weekend. */
export function dayRuns(days: readonly Pick<CountedDay, 'on' | 'state'>[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const { on, state } of days) {
    const open = runs[runs.length - 1];
    if (open && addDays(open.until, 1) === on && same(open.state, state)) open.until = on;
    else runs.push({ from: on, until: on, state });
  }
  return runs;
}

function same(one: DayState, other: DayState): boolean {
  if (one.kind === 'holiday' && other.kind === 'holiday') return one.name === other.name;
  return one.kind === other.kind;
}
