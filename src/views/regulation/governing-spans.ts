import { addDays } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import {
  governingVersion,
  validityOf,
  versionStatus,
} from '../../law/regulation/governing-version.ts';
import { lastDayOf } from '../../law/regulation/status.ts';
import { governedWords, sinceWords } from '../../messages/regulation/governed.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { versionDetails } from './version-details.ts';

/** Which text governs from one day on, until the next span begins. */
export interface GoverningSpan {
  /** Null before the first day any held text names. */
  from: Day | null;
  /** 2019年1月1日起：. */
  since: string;
  says: string;
  /** The text that is in force, else null. */
  link: { href: string; text: string } | null;
}

const LONG_AGO: Day = '0001-01-01';

/** The texts of a city over time, by the days their own words name. */
export function governingSpans(jurisdiction: Jurisdiction): GoverningSpan[] {
  const { versions } = jurisdiction;
  const turns = versions.map(validityOf).flatMap((each) => {
    const last = lastDayOf(each);
    const first = each.stage === 'issued' ? each.effectiveOn : null;
    return [...(first ? [first] : []), ...(last ? [addDays(last, 1)] : [])];
  });
  const days: (Day | null)[] = [null, ...[...new Set(turns)].sort()];
  return days.flatMap((from, index) => {
    const day = from ?? LONG_AGO;
    const version = governingVersion(day, versions);
    if (!version) return [];
    const status = versionStatus(day, version, versions);
    const { href, title, mark } = versionDetails(jurisdiction, version);
    const inForce = status === 'in-force';
    return [
      {
        from,
        since: sinceWords(from, days[index + 1] ?? null),
        says: governedWords(status),
        link: inForce ? { href, text: `《${title}》${mark ?? ''}` } : null,
      },
    ];
  });
}
