import type { Day } from '../law/calendar/day.ts';

/** Faults in the tables of holidays and make-up workdays. */
export interface CalendarFindings {
  'calendar-year': { found: number; expected: string };
  'calendar-outside': { found: Day; expected: number };
  'calendar-workday': { found: Day };
  /** A place that no city held is or lies in. */
  'calendar-region': { found: string; expected: readonly string[] };
  /** A year that a window needs and nobody entered, though its notice is out. */
  'calendar-missing': { found: number };
  'calendar-incomplete': { expected: readonly Day[] };
  'calendar-differs': { found: readonly Day[]; expected: number };
}
