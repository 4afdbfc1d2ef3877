import type { CountedLimits } from '../../law/calendar/counted-limits.ts';
import { regionsOf } from '../../law/calendar/regions.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { demonstrationDay } from '../site/demonstration.ts';
import { portal } from '../site/site.ts';
import type { TextLimits } from './limits.ts';

/** The form of a city with its texts' limits, or one without any. */
export function deadlineForm(
  jurisdiction?: Jurisdiction,
  texts: readonly TextLimits[] = [],
): CountedLimits {
  return {
    limits: texts.flatMap(({ title, limits }) =>
      limits.map(({ what, length, cites }) => ({
        what,
        length,
        note: title + cites.map(({ label }) => label).join('、'),
      })),
    ),
    regions: jurisdiction ? regionsOf(jurisdiction.about) : [],
    calendar: portal().calendars,
    today: demonstrationDay(),
  };
}
