import { dayNumber } from '../../law/calendar/day.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { recordHref, recordName } from '../records/record-link.ts';
import { listWindow } from '../records/windows.ts';
import { textSilence } from '../rules/text-rows.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';

/** How long a list was laid open, against what the text asks. */
export interface DaysUsed {
  name: string;
  href: string;
  from: string | null;
  /** Calendar days, the first not counted; null where an end is not printed. */
  calendarDays: number | null;
  /** Null where the text sets no length. */
  judged: JudgedWindow | null;
  /** What stands there instead. */
  unsaid: Unsaid;
}

/** The days of a list; none where it was laid open for no time. */
export function daysUsed(version: RegulationVersion | undefined, list: ListRecord): DaysUsed[] {
  const data = current(list);
  const { window } = data;
  if (!window) return [];
  const { from, until } = window;
  const counted = listWindow(version, list.jurisdiction, data, window).strip?.window;
  return [
    {
      name: recordName(list),
      href: recordHref(list),
      from,
      calendarDays: from && until ? dayNumber(until) - dayNumber(from) : null,
      judged: counted && 'required' in counted ? counted : null,
      unsaid: version ? textSilence(version) : unsaidOf({ state: 'text-not-held' }),
    },
  ];
}
