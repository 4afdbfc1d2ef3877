import { endingClock } from '../../law/calendar/window-clock.ts';
import { placedIn, placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Day } from '../../law/calendar/day.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { hoursSpan } from '../../messages/days/printed-windows.ts';
import { untilDayWords } from '../../messages/days/windows.ts';
import type { EndingClock } from '../../law/calendar/window-clock.ts';
import { isOff } from '../../law/records/follow-ups.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { current, isList } from '../../model/record.ts';
import { once, onceEach } from '../site/once.ts';
import type { Site } from '../site/site.ts';
import { bareLabel, bareTitle, recordHref } from '../records/record-link.ts';
import { recordWindows } from '../records/windows.ts';
import type { WindowView } from '../records/windows.ts';

/** A window that is open on the build's day or opens later. */
export interface OpenWindow {
  kind: 'call' | 'publicity';
  /** Slug of the jurisdiction. */
  jurisdiction: string;
  /** Its short name. */
  city: string;
  round: string;
  sample: boolean;
  href: string;
  title: string;
  name: string;
  clock: EndingClock;
  /** 11月16日至25日. */
  span: string;
}

/** Windows for applications and for objections that have not closed on the build's day, the next to close first. */
export const openWindows = once((site): readonly OpenWindow[] =>
  openOf(placedRecords(site.portal), site),
);

/** The same of one city. */
export const openWindowsIn = onceEach((jurisdiction: Jurisdiction, site): readonly OpenWindow[] =>
  openOf(placedIn(jurisdiction), site),
);

function openOf(records: readonly PlacedRecord[], { today }: Site): OpenWindow[] {
  return records
    .filter(({ round, record }) => !isOff(round, record))
    .flatMap((placed) =>
      recordWindows(placed, placed.record.revisions.length)
        .filter(({ deadline }) => deadline)
        .flatMap((window) => open(placed, window, today)),
    )
    .sort((a, b) => (a.clock.until < b.clock.until ? -1 : 1));
}

function open(placed: PlacedRecord, window: WindowView, today: Day): OpenWindow[] {
  const { name } = window;
  const clock = endingClock(window.clock);
  const { record, round, jurisdiction } = placed;
  if (!clock || clock.until < today) return [];
  const { from, until } = clock;
  return [
    {
      kind: isList(record) ? 'publicity' : 'call',
      jurisdiction: jurisdiction.slug,
      city: jurisdiction.about.shortName,
      round: bareLabel(round),
      sample: record.sample,
      href: recordHref(record),
      title: bareTitle(current<{ title: string }>(record).title),
      name,
      clock,
      span: from
        ? hoursSpan({ ...window, from, until }, today)
        : untilDayWords(naturalDay(until, today)),
    },
  ];
}
