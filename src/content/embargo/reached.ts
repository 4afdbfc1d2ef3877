import type { Day } from '../../law/calendar/day.ts';
import { endOfDay } from '../../law/calendar/moment.ts';
import type { Moment } from '../../law/calendar/moment.ts';
import type { Portal } from '../../model/portal.ts';
import type { Settings } from '../../settings.ts';

/** How far time has come for a build. */
export interface Reached {
  /** For what authorities publish. */
  real: Moment;
  /** For samples, which happen around a day of their own. */
  samples: Moment;
  /** For the register: what is registered stays so on whatever day a build believes to be. */
  register: Day;
}

/** The clock for real records, `demoDay` for samples; `PORTAL_TODAY`, to its end, for both. */
export function reachedBy(
  { site }: Pick<Portal, 'site'>,
  { now, todayIsSet, reached }: Pick<Settings, 'now' | 'todayIsSet' | 'reached'>,
): Reached {
  const samples = todayIsSet || !site.demoDay ? now : endOfDay(site.demoDay);
  return { real: now, samples, register: reached };
}
