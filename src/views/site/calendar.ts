import type { Calendar } from '../../law/calendar/working-days.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { regionsOf } from '../../law/calendar/regions.ts';
import { once } from './once.ts';

/** The official calendar of a city with the holidays of its place; of a city not held, that of the country. */
export function siteCalendar(city: string): Calendar {
  return calendars().get(city) ?? country();
}

const country = once(({ portal }) => officialCalendar(portal.calendars));

const calendars = once(
  ({ portal }) =>
    new Map(
      portal.jurisdictions.map(({ slug, about }) => [
        slug,
        officialCalendar(portal.calendars, regionsOf(about)),
      ]),
    ),
);
