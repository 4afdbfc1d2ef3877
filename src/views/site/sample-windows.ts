import { countWindow } from '../../law/calendar/count-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { portal } from './site.ts';

/** Windows for the style guide: one counted over a holiday, one printed too short, one no table covers. */
export function sampleWindows() {
  const calendar = officialCalendar(portal().calendars);
  const sevenDays = { count: 7, unit: 'working-day' } as const;
  return {
    counted: countWindow('2026-09-28', sevenDays, calendar),
    printed: judgeWindow('2024-03-25', '2024-03-30', { count: 5, unit: 'working-day' }, calendar),
    unknown: countWindow('2999-01-01', sevenDays, calendar),
  };
}
