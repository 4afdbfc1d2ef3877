import { placedIn, placedRecords } from '../../content/portal-records.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { FEED_WORDS } from '../../messages/site/data.ts';
import { once } from '../site/once.ts';
import { recordEvents } from '../records/window-calendar.ts';

/** A calendar of every period by whose end something must be in, of all cities or of one. */
export interface OfferedCalendar {
  /** Its file is `data/calendars/<name>.ics`. */
  name: string;
  title: string;
  text: string;
}

/** The calendars that hold at least one period: an empty one is no calendar (RFC 5545, 3.6). */
export const offeredCalendars = once(({ portal, today }): readonly OfferedCalendar[] => {
  const wanted = [
    { name: 'all', title: FEED_WORDS.calendar, of: placedRecords(portal) },
    ...portal.jurisdictions.map((jurisdiction) => ({
      name: jurisdiction.slug,
      title: jurisdiction.about.award,
      of: placedIn(jurisdiction),
    })),
  ];
  return wanted.flatMap(({ name, title, of }) => {
    const standing = of.filter(({ record }) => !isWithdrawn(record));
    const [first, ...others] = standing.flatMap((each) => recordEvents(each));
    return first ? [{ name, title, text: calendarFile(title, [first, ...others], today) }] : [];
  });
});
