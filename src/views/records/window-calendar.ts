import { createHash } from 'node:crypto';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import type { CalendarEvent } from '../../formats/calendar-file.ts';
import { followUpsOf } from '../../law/records/follow-ups.ts';
import { latest } from '../../model/record.ts';
import { eventDescription, eventSummary } from '../../messages/days/calendar-events.ts';
import { onceEach } from '../site/once.ts';
import { absoluteAddress, buildDay, settings } from '../site/site.ts';
import type { RecordBase } from './document-header.ts';
import { bareTitle, recordHref } from './record-link.ts';
import { recordFlags } from './record-flags.ts';
import { recordWindows } from './windows.ts';

/** Name of the calendar file beside a record's page. */
export const CALENDAR_FILE = 'window.ics';

/**
 * The periods of a record by whose end something must be in, as entries for a calendar; those whose last day is not
 * stated are left out. An entry keeps its name through all revisions, so that a later file moves it.
 */
export const recordEvents = onceEach((placed: PlacedRecord): readonly CalendarEvent[] => {
  const { record, jurisdiction } = placed;
  const { number, data } = latest<RecordBase>(record);
  const { sample, draft } = recordFlags(placed, number);
  const url = absoluteAddress(recordHref(record));
  return recordWindows(placed, number).flatMap(({ name, clock, deadline, last, notes }) => {
    // Of two readings of the end the earlier: an entry in a calendar is advice.
    const until = clock.safe ?? clock.until;
    return until === null || !deadline
      ? []
      : [
          {
            uid: eventId(`${record.id}#${name}`),
            from: clock.from !== null && clock.from < until ? clock.from : until,
            until,
            summary: eventSummary(jurisdiction.about.award, name, sample),
            description: eventDescription({
              title: bareTitle(data.title),
              ...{ last, notes },
              sample,
              draft,
            }),
            ...(url === null ? {} : { url }),
            revision: number - 1 + followUpsOf(placed.round, record).length,
          },
        ];
  });
});

/**
 * A name that stays with a period for ever. Calendars make files and addresses of it, so it holds neither signs nor
 * words; two portals with the same folders are told apart by where they stand (RFC 7986, 5.3).
 */
function eventId(period: string): string {
  const host = settings.origin === undefined ? 'portal.invalid' : new URL(settings.origin).hostname;
  return `${createHash('sha256').update(period).digest('hex').slice(0, 32)}@${host}`;
}

/** The calendar file of a record's newest revision; null where it states no period. */
export function windowCalendar(placed: PlacedRecord): string | null {
  const { publishedOn, revision, title } = latest<RecordBase>(placed.record).data;
  const [first, ...others] = recordEvents(placed);
  const stamp = revision?.on ?? publishedOn ?? buildDay();
  return first ? calendarFile(title, [first, ...others], stamp) : null;
}
