import { placedRecords } from '../../content/portal-records.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { FEED_WORDS } from '../../messages/site/data.ts';
import { buildDay, portal } from '../site/site.ts';
import { recordEvents } from '../records/window-calendar.ts';

/** A calendar of every period by whose end something must be in, of all cities or of one. */
export interface OfferedCalendar {
  /** Its file is `data/calendars/<name>.ics`. */
  name: string;
  title: string;
  text: string;
}

/** The calendars that hold at least one period: an empty one is no calendar (RFC 5545, 3.6). */
export function offeredCalendars(): OfferedCalendar[] {
  const placed = placedRecords(portal()).filter(({ record }) => !isWithdrawn(record));
  const wanted = [
    { name: 'all', title: FEED_WORDS.calendar, of: placed },
    ...portal().jurisdictions.map((jurisdiction) => ({
      name: jurisdiction.slug,
      title: jurisdiction.about.award,
      of: placed.filter((each) => each.jurisdiction === jurisdiction),
    })),
  ];
  return wanted.flatMap(({ name, title, of }) => {
    const [first, ...others] = of.flatMap(recordEvents);
    return first
      ? [{ name, title, text: calendarFile(title, [first, ...others], buildDay()) }]
      : [];
  });
}
