import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { countWindow } from '../calendar/count-window.ts';
import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/working-days.ts';

/** A clock that runs after an objection has been handed in, as a text sets it. */
export type ObjectionClock = Pick<
  RuleOf<'objection-clock'>,
  'actor' | 'task' | 'length' | 'from' | 'note'
>;

/** A clock with its latest day, counted from the day the papers were received. */
export interface RunningClock extends ObjectionClock {
  /** The day it is counted from; null where there is nothing to count, or an earlier end is unknown. */
  countedFrom: Day | null;
  /** Null where the text sets no length, or no official calendar reaches so far. */
  until: Day | null;
}

/**
 * Lays the clocks end to end: the first runs from receipt, one whose start is not stated from the latest day of
 * the one before (巴州, art. 13: the 5 working days for the report are counted from forwarding).
 * Received on 2026-09-28: forwarded by 2026-10-08, reported by 2026-10-14.
 */
export function clocksAfter(
  clocks: readonly ObjectionClock[],
  receivedOn: Day,
  calendar: Calendar,
): RunningClock[] {
  let from: Day | null = receivedOn;
  return clocks.map((clock) => {
    const { length } = clock;
    if (!length || from === null) return { ...clock, countedFrom: null, until: null };
    const countedFrom = clock.from === null ? from : receivedOn;
    const { until } = countWindow(countedFrom, length, calendar);
    from = until;
    return { ...clock, countedFrom, until };
  });
}
