import { countWindow } from '../calendar/count-window.ts';
import type { Day } from '../calendar/day.ts';
import { endingClock } from '../calendar/window-clock.ts';
import type { EndingClock, WindowClock } from '../calendar/window-clock.ts';
import type { Calendar } from '../calendar/working-days.ts';
import type { RuleSet } from '../rules/ruleset.ts';

/** The last day for an objection by a limit of the text's own; of two counts the later, and the earlier where they differ. */
export interface OwnLimit {
  until: Day | null;
  safe?: Day;
}

/**
 * The clock by which objections to a list run: the text's own limit, else how long the list is public; null where no
 * last day is known.
 */
export function objectionClock(
  law: RuleSet | null,
  window: WindowClock,
  calendar: Calendar,
): EndingClock | null {
  const limit = law && ownLimit(law, window.from, calendar);
  return endingClock(limit ? { from: window.from, ...limit } : window);
}

/**
 * The limit a text sets for objections apart from how long a list is public (自公示之日起5个工作日内), counted from the
 * list's first day; null where it sets none. Whether the first day counts is open: advice goes by the earlier end.
 */
export function ownLimit(law: RuleSet, from: Day | null, calendar: Calendar): OwnLimit | null {
  const within = law.objectionRight()?.within;
  if (!within) return null;
  if (from === null) return { until: null };
  const { until, ifFirstDayCounts } = countWindow(from, within, calendar);
  const early = ifFirstDayCounts.until;
  return until !== null && early !== null && early < until ? { until, safe: early } : { until };
}
