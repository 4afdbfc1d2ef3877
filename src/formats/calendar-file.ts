import { addDays } from '../law/calendar/day.ts';
import type { Day } from '../law/calendar/day.ts';

/** An all-day entry of a calendar file. */
export interface CalendarEvent {
  /** The same for the same period for ever: a later file replaces the entry instead of adding one. */
  uid: string;
  from: Day;
  /** Last day, included. */
  until: Day;
  summary: string;
  description?: string | undefined;
  /** Absolute address of the page the entry comes from. */
  url?: string | undefined;
  /** Rises with each revision of the record; 0 for the first publication. */
  revision?: number | undefined;
}

const OCTETS_PER_LINE = 75;

/**
 * A calendar file (RFC 5545) that any calendar program can import.
 * @param stampedOn day the file speaks of; the stamp is that day's beginning in UTC, so that the same content
 * always gives the same bytes
 */
export function calendarFile(
  name: string,
  events: readonly [CalendarEvent, ...CalendarEvent[]],
  stampedOn: Day,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//quality-award-portal//calendar//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stampedOn)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent, stampedOn: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${basic(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.from)}`,
    // The end of an all-day event is the first day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(event.until, 1))}`,
    `SEQUENCE:${event.revision ?? 0}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.url === undefined ? [] : [`URL:${new URL(event.url).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

/** Text as RFC 5545, 3.3.11 wants it; control characters, which it forbids, are dropped. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line so that none exceeds 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let room = OCTETS_PER_LINE;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) {
      text += '\r\n ';
      room = OCTETS_PER_LINE - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
