import type { APIRoute } from 'astro';
import { offeredCalendars } from '../../../views/data/calendars.ts';
import type { OfferedCalendar } from '../../../views/data/calendars.ts';

export function getStaticPaths() {
  return offeredCalendars().map((calendar) => ({
    params: { name: calendar.name },
    props: { calendar },
  }));
}

/** Every period of all cities, or of one, for calendar programs. */
export const GET: APIRoute<{ calendar: OfferedCalendar }> = ({ props: { calendar } }) =>
  new Response(calendar.text);
