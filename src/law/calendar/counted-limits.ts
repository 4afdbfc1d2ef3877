import type { WindowLength } from './count-window.ts';
import type { OfficialYear } from './official-year.ts';

/** What a number of days is counted with where the visitor chooses the first. */
export interface CountedLimits {
  /** The limits that can be chosen, in the order of the choices; each with the text and article it is from. */
  limits: { what: string; length: WindowLength; note: string }[];
  /** Places whose holidays count (officialCalendar). */
  regions: string[];
  calendar: readonly OfficialYear[];
  /** The fixed day of a demonstration. */
  today: string | null;
}
