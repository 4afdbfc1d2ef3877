import { barState } from '../law/awards/bar.ts';
import type { AwardBar, BarState } from '../law/awards/bar.ts';
import type { Day } from '../law/calendar/day.ts';

/** What all bars together come to on a day: the worst of them. */
export function barredOn(bars: readonly AwardBar[], on: Day): BarState {
  const states = bars.map((bar) => barState(bar, on));
  return (['barred', 'unknown', 'open'] as const).find((each) => states.includes(each)) ?? 'over';
}
