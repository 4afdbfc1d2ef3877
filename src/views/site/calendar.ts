import { officialCalendar } from '../../law/calendar/working-days.ts';
import { once } from './once.ts';

/** The official calendar, from all the tables the portal holds. */
export const siteCalendar = once(({ portal }) => officialCalendar(portal.calendars));
